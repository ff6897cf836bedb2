import { parseFacts, registers, type Entry, type Field, type RegisterName } from '@federation/domain';
import { masked } from '../masked.ts';
import { Problem } from '../problem.ts';
import { factFault } from '../faults.ts';

/** A body that says something of a record. */
export type Body = Readonly<Record<string, unknown>>;

/**
 * Makes a record of what was sent, or says what is wrong and where, never with what was sent. A sensitive value that comes back
 * as it was shown, masked, stays what it is.
 */
export function checked<Name extends RegisterName>(name: Name, id: string, body: Body, before: Entry<Name> | undefined): Entry<Name> {
  if (body['id'] !== undefined && body['id'] !== id) {
    throw new Problem('invalid', { zh: '内容中的编号与地址中的不同。', en: 'The id in the body is not the one in the address.' }, [{ pointer: '/id', detail: { zh: '应与地址中的编号相同，或不写。', en: 'Must be the one in the address, or left out.' } }]);
  }
  const record = { ...body, ...unmasked(name, body, before), id };
  const parsed = parseFacts({ [name]: [record] });
  if ('facts' in parsed) {
    const entry: Entry<Name> | undefined = parsed.facts[name]?.[0];
    if (entry !== undefined) return entry;
  }
  const problems = 'problems' in parsed ? parsed.problems : [];
  const faults = problems.map((problem) => ({ ...factFault(problem), pointer: factFault(problem).pointer.replace(`/facts/${name}/0`, '') }));
  throw new Problem('invalid', { zh: '记录不符合要求，位置见 errors。', en: 'The record is not valid; see errors for where.' }, faults);
}

/** JSON merge patch (RFC 7396) of a record: null takes a field away. */
export function patched(before: object, patch: Body): Body {
  const merged = { ...before, ...patch };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}

function unmasked(name: RegisterName, body: Body, before: object | undefined): Body {
  if (before === undefined) return {};
  const [shown, held] = [masked(name, before), new Map<string, unknown>(Object.entries(before))];
  const fields: readonly [string, Field][] = Object.entries(registers[name].fields);
  return Object.fromEntries(fields.flatMap(([key, { sensitive }]) => (sensitive && shown[key] !== undefined && body[key] === shown[key] ? [[key, held.get(key)]] : [])));
}
