import type { Api } from './app.ts';
import { document } from './document.ts';

/** What may be sent, by operation. A test sends each, and holds the answer to its description. */
export const examples: Readonly<Record<string, object>> = {
  addAccount: { name: 'suhe', roles: ['reader'] },
  addKey: { label: '统计', permissions: ['findings.read'], federations: ['150624'], days: 30 },
  saveAssessment: { asOf: '2026-06-30' },
  previewAssessment: { facts: { people: [{ id: 'p1', name: '张三', disabled: true }], seats: [{ id: 's1', body: 'congress', person: 'p1' }] }, asOf: '2026-06-30' },
};

/** The OpenAPI document, with examples. */
export function describedBy(app: Api): ReturnType<Api['getOpenAPI31Document']> {
  const whole = app.getOpenAPI31Document(document);
  for (const item of Object.values(whole.paths ?? {})) {
    for (const operation of Object.values(item ?? {})) {
      const example = examples[operation.operationId];
      const content = operation.requestBody?.content?.['application/json'];
      if (example !== undefined && content !== undefined) content.example = example;
    }
  }
  return whole;
}
