import { z } from '@hono/zod-openapi';

/** The media type of an .xlsx workbook. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook as the description of an answer. */
export const workbook = {
  description: 'An .xlsx workbook.',
  content: { [XLSX]: { schema: z.string().openapi({ format: 'binary' }) } },
};

/** The headers of a workbook to be saved under a name in Chinese. */
export function workbookHeaders(name: string): Record<string, string> {
  return { 'Content-Type': XLSX, 'Content-Disposition': `attachment; filename="federation.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}` };
}

/** The bytes as a body that an answer can take. */
export function bytesOf(bytes: Uint8Array): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = bytes;
  return buffer instanceof ArrayBuffer ? buffer.slice(byteOffset, byteOffset + byteLength) : new Uint8Array(bytes).buffer;
}
