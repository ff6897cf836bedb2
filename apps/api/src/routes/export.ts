import { writeFacts } from '@federation/intake';
import { FEDERATION, inFederation, route } from '../access/route.ts';
import type { Api, Surroundings } from '../app.ts';
import { dayIn } from '../today.ts';
import { bytesOf, workbook, workbookHeaders } from '../workbook.ts';

export function exportRoutes(app: Api, { store, now }: Surroundings): void {
  app.openapi(
    route('records.read', {
      method: 'get',
      path: `${FEDERATION}/export`,
      operationId: 'exportRegisters',
      tags: ['files'],
      summary: 'All registers as a workbook that can be taken in again; citizen and certificate numbers masked',
      request: { params: inFederation },
      responses: { 200: workbook },
    }),
    async (c) => c.body(bytesOf(await writeFacts(await store.facts(c.req.valid('param').federation))), 200, workbookHeaders(`登记册-${dayIn(now())}.xlsx`)),
  );
}
