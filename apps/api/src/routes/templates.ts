import { registerNames, registers } from '@federation/domain';
import { writeTemplate } from '@federation/intake';
import { z } from '@hono/zod-openapi';
import { route } from '../access/route.ts';
import type { Api } from '../app.ts';
import { errors } from '../schemas/problem.ts';
import { bytesOf, workbook, workbookHeaders } from '../workbook.ts';

export function templateRoutes(app: Api): void {
  app.openapi(
    route('signed-in', {
      method: 'get',
      path: '/api/templates',
      operationId: 'getTemplates',
      tags: ['files'],
      summary: 'An empty workbook with a sheet for every register',
      responses: { 200: workbook },
    }),
    async (c) => c.body(bytesOf(await writeTemplate()), 200, workbookHeaders('登记册模板.xlsx')),
  );
  app.openapi(
    route('signed-in', {
      method: 'get',
      path: '/api/templates/{register}',
      operationId: 'getTemplate',
      tags: ['files'],
      summary: 'An empty workbook for one register',
      request: { params: z.object({ register: z.enum(registerNames) }) },
      responses: { 200: workbook, ...errors(422) },
    }),
    async (c) => {
      const { register } = c.req.valid('param');
      return c.body(bytesOf(await writeTemplate(register)), 200, workbookHeaders(`${registers[register].title.zh}-模板.xlsx`));
    },
  );
}
