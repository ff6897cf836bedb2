import { Readable } from 'node:stream';
import { isRegisterName, registerNames, registers, type RegisterName } from '@federation/domain';
import { writeFacts } from '@federation/intake';
import type { Store } from '@federation/store';
import { z } from '@hono/zod-openapi';
import { stringify } from 'csv-stringify';
import { principalOf } from '../access/admit.ts';
import { FEDERATION, inFederation, route } from '../access/route.ts';
import type { Api, Surroundings } from '../app.ts';
import { masked } from '../masked.ts';
import { errors } from '../schemas/problem.ts';
import { dayIn } from '../today.ts';
import { bytesOf, workbook, workbookHeaders } from '../workbook.ts';

const NDJSON = 'application/x-ndjson; charset=utf-8';
const CSV = 'text/csv; charset=utf-8';
const PAGE = 500;

/** Registers as files. Citizen and certificate numbers are masked, and every export is an act of the audit chain. */
export function exportRoutes(app: Api, { store, now }: Surroundings): void {
  const recorded = (actor: string, federation: string, detail: Readonly<Record<string, unknown>>) => store.acts.record(federation, { actor, action: 'registers.export', detail });
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
    async (c) => {
      const { federation } = c.req.valid('param');
      await recorded(principalOf(c).actor, federation, { format: 'xlsx' });
      return c.body(bytesOf(await writeFacts(await store.facts(federation))), 200, workbookHeaders(`登记册-${dayIn(now())}.xlsx`));
    },
  );
  app.openapi(
    route('records.read', {
      method: 'get',
      path: `${FEDERATION}/export/{register}`,
      operationId: 'exportRegister',
      tags: ['files'],
      summary: 'One register, however large, line by line in order of id; citizen and certificate numbers masked',
      request: {
        params: inFederation.extend({ register: z.string().refine(isRegisterName).openapi({ enum: [...registerNames], example: 'people' }) }),
        query: z.object({ format: z.enum(['ndjson', 'csv']).default('ndjson').openapi({ description: 'CSV has a title row, and is safe to open in a spreadsheet.' }) }),
      },
      responses: {
        200: { description: 'A record a line. Changes made meanwhile may or may not be in it.', content: { 'application/x-ndjson': { schema: z.string() }, 'text/csv': { schema: z.string() } } },
        ...errors(422),
      },
    }),
    async (c) => {
      const { federation, register } = c.req.valid('param');
      const { format } = c.req.valid('query');
      await recorded(principalOf(c).actor, federation, { format, register });
      const pages = pagesOf(store, federation, register);
      const lines = format === 'csv' ? csvOf(register, pages) : Readable.from(ndjsonOf(pages));
      const headers = { 'Content-Type': format === 'csv' ? CSV : NDJSON, 'Content-Disposition': `attachment; filename="${register}-${dayIn(now())}.${format}"` };
      return c.body(Readable.toWeb(lines) as ReadableStream, 200, headers);
    },
  );
}

/** Every record as it may be shown; a page at a time is in memory. */
async function* pagesOf(store: Store, federation: string, register: RegisterName): AsyncGenerator<readonly Record<string, unknown>[]> {
  let cursor: string | undefined;
  do {
    const page = await store.list(federation, register, { cursor, limit: PAGE });
    yield page.items.map((entry) => masked(register, entry));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
}

async function* ndjsonOf(pages: AsyncIterable<readonly object[]>): AsyncGenerator<Uint8Array> {
  for await (const page of pages) yield Buffer.from(page.map((record) => `${JSON.stringify(record)}\n`).join(''));
}

function csvOf(register: RegisterName, pages: AsyncIterable<readonly object[]>): Readable {
  const fields = Object.entries(registers[register].fields).map(([key, { title }]) => ({ key, header: title.zh }));
  // A cell that begins like a formula would be worked out by the spreadsheet that opens it.
  const writer = stringify({ header: true, bom: true, escape_formulas: true, columns: [{ key: 'id', header: '记录编号' }, ...fields], cast: { boolean: (value) => (value ? '是' : '否'), object: (value) => (Array.isArray(value) ? value.join('、') : '') } });
  return Readable.from(pages).flatMap((page: readonly object[]) => page).pipe(writer);
}
