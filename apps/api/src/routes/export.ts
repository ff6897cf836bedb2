import { writeFacts } from '@federation/intake';
import { createRoute } from '@hono/zod-openapi';
import type { Api, Surroundings } from '../app.ts';
import { dayIn } from '../today.ts';
import { bytesOf, workbook, workbookHeaders } from '../workbook.ts';

export function exportRoutes(app: Api, { store, federation, now }: Surroundings): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/export',
      operationId: 'exportRegisters',
      tags: ['files'],
      summary: 'All registers as a workbook that can be taken in again; citizen and certificate numbers masked',
      responses: { 200: workbook },
    }),
    async (c) => c.body(bytesOf(await writeFacts(await store.facts(federation))), 200, workbookHeaders(`登记册-${dayIn(now())}.xlsx`)),
  );
}
