import fc from 'fast-check';

/** A JSON Schema of the document, as far as it decides what is sent. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly format?: string;
  readonly example?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

/** One operation of the document. */
export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

/** What no answer that refuses something may repeat, nor any line of a log. */
export const SECRETS = ['11010519491231002X', '乌兰图雅的秘密', '15062419800101001143'];

const ODD: readonly unknown[] = ['', ' ', '\0', '../../etc/passwd', '%00', "' or 1=1 --", '<script>', '\u{1F600}'.repeat(50), 'constructor', '__proto__', 'x'.repeat(5000), '٣', -1, 0, 1e308, 2 ** 53, 1.5, true, null, [], {}, [[]], { __proto__: 1 }, '2026-02-30', '0000-00-00', '9999-12-31', 'NaN'];

/** Draws what fits a schema, and now and then what does not, or a secret. */
export function drawer(g: fc.GeneratorValue, schemas: Readonly<Record<string, Schema>>) {
  const pick = <T>(of: readonly T[]): T => {
    const drawn = of[g(fc.nat, { max: of.length - 1 })];
    if (drawn === undefined && of.length === 0) throw new RangeError('there is nothing to pick from');
    return drawn as T;
  };
  const chance = (oneIn: number) => g(fc.integer, { min: 1, max: oneIn }) === 1;

  function valid(schema: Schema, depth: number): unknown {
    if (schema.$ref !== undefined) return value(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, depth + 1);
    if (schema.const !== undefined) return schema.const;
    if (schema.enum !== undefined) return pick(schema.enum);
    const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
    if (choices !== undefined && choices.length > 0) return value(pick(choices), depth + 1);
    const type = Array.isArray(schema.type) ? pick(schema.type) : schema.type;
    switch (type) {
      case 'boolean':
        return chance(2);
      case 'integer':
      case 'number':
        return g(fc.integer, { min: Math.max(-1000, schema.minimum ?? 0), max: Math.min(1000, schema.maximum ?? 100) });
      case 'array':
        return Array.from({ length: g(fc.integer, { min: 0, max: depth > 4 ? 0 : 3 }) }, () => value(schema.items ?? {}, depth + 1));
      case 'object': {
        const names = Object.keys(schema.properties ?? {}).filter((name) => schema.required?.includes(name) === true ? !chance(20) : depth < 4 && chance(4));
        return Object.fromEntries([...names.map((name) => [name, value(schema.properties?.[name] ?? {}, depth + 1)]), ...(chance(30) ? [[pick(SECRETS), pick(ODD)]] : [])]);
      }
      case 'null':
        return null;
      default:
        return text(schema);
    }
  }

  function text({ format, example }: Schema): unknown {
    if (typeof example === 'string' && chance(2)) return example;
    if (format === 'uuid') return g(fc.uuid);
    if (format === 'date') return pick(['2026-06-30', '2020-10-21', '2026-02-29', '2024-02-29']);
    return chance(3) ? pick(['p01', 's1', 'u1', 'congress', '代表1', '150624', 'people', '2-1-1']) : g(fc.string, { maxLength: 12 });
  }

  function value(schema: Schema, depth = 0): unknown {
    if (chance(15)) return pick(SECRETS);
    return chance(15) ? pick(ODD) : valid(schema, depth);
  }

  return { value, pick, chance };
}

/** The request that an operation gets: an address, and what is sent with it. */
export function requestOf(g: fc.GeneratorValue, path: string, method: string, { parameters = [], requestBody }: Operation, schemas: Readonly<Record<string, Schema>>, federation: string): Request {
  const { value, pick, chance } = drawer(g, schemas);
  const written = (one: unknown) => (typeof one === 'object' ? JSON.stringify(one) : String(one));
  const of = (place: string) => parameters.filter((one) => one.in === place && (one.required === true || chance(2)));
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const schema = parameters.find((one) => one.in === 'path' && one.name === name)?.schema ?? {};
    return name === 'federation' && !chance(20) ? federation : encodeURIComponent(written(value(schema)).toWellFormed()) || '-';
  });
  const query = new URLSearchParams(of('query').map(({ name, schema }) => [name, written(value(schema))]));
  if (chance(20)) query.append(pick([...SECRETS, 'limit', 'cursor', 'q']), written(pick(ODD)));
  const headers = new Headers();
  for (const { name, schema } of of('header')) headers.set(name, headerText(chance(2) ? pick(['"1"', '"999"', '*', 'W/"1"']) : written(value(schema))));
  const types = Object.keys(requestBody?.content ?? {});
  if (method === 'GET' || types.length === 0) return new Request(`http://federation.test${address}?${query.toString()}`, { method, headers });
  const type = chance(15) ? pick(['text/plain', 'application/xml', 'application/json; charset=gbk', 'multipart/form-data', 'application/x-www-form-urlencoded', '']) : (types[0] ?? '');
  const body = type.startsWith('multipart/form-data; boundary') || (type === 'multipart/form-data' && chance(2)) ? formOf(value, pick) : JSON.stringify(value(requestBody?.content[types[0] ?? '']?.schema ?? {})) ?? 'null';
  const cut = typeof body === 'string' && chance(25) ? body.slice(0, g(fc.integer, { min: 0, max: body.length })) : body;
  if (typeof body === 'string' && type !== '') headers.set('Content-Type', type);
  return new Request(`http://federation.test${address}?${query.toString()}`, { method, headers, body: cut });
}

function formOf(value: (schema: Schema) => unknown, pick: <T>(of: readonly T[]) => T): FormData {
  const form = new FormData();
  const text = pick([`姓名,身份证号\n${SECRETS[1]},${SECRETS[0]}\n`, '姓名,残疾人\n甲,是\n', 'PK\u0003\u0004', '=1+1,姓名\n', JSON.stringify(value({ type: 'object' })), '']);
  form.append(pick(['files', 'file', 'x']), new File([text], pick(['a.csv', '代表名册.xlsx', '../x.csv', `${SECRETS[1]}.csv`, ''])));
  return form;
}

/** What a header can hold: no line breaks, nothing outside of Latin-1. */
const headerText = (text: string): string => text.replaceAll(/[^\u0020-\u007E]/g, '?').trim();
