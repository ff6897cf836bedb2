import type { FactProblem, Words } from '@federation/domain';
import type { z } from '@hono/zod-openapi';
import type { Fault } from './problem.ts';

const words = {
  missing: { zh: '必填，但没有给出。', en: 'Required, but not given.' },
  'unknown-key': { zh: '没有这个字段，请核对拼写。', en: 'There is no such field: check the spelling.' },
  malformed: { zh: '值的格式不对，请按接口说明填写。', en: 'Not in the form that the description of the API asks for.' },
  choice: { zh: '不在允许的取值之内。', en: 'Not one of the allowed values.' },
  date: { zh: '不是有效的日期，请写成 2026-01-31 的形式。', en: 'Not a day of the calendar: write it like 2026-01-31.' },
  range: { zh: '超出允许的范围。', en: 'Outside of the allowed range.' },
  'ends-before-it-begins': { zh: '结束日期早于起始日期。', en: 'It ends before it begins.' },
  'duplicate-id': { zh: '编号与前面的记录重复。', en: 'An earlier record has the same id.' },
  'duplicate-record': { zh: '与前面的记录说的是同一件事。', en: 'An earlier record is about the same.' },
  'dangling-reference': { zh: '引用的记录不存在。', en: 'Refers to a record that is not there.' },
} as const satisfies Record<string, Words>;

/** What a schema found wrong, in words, without the values that were given. */
export function faultsOf(error: z.core.$ZodError, target: string): Fault[] {
  const root = target === 'json' || target === 'form' ? [] : [target === 'param' ? 'path' : target];
  return error.issues.flatMap((issue): Fault[] => {
    const at = [...root, ...issue.path];
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ pointer: pointerOf([...at, key]), detail: words['unknown-key'] }));
    return [{ pointer: pointerOf(at), detail: detailOf(issue) }];
  });
}

/** What is wrong with posted facts, in words. */
export function factFault(problem: FactProblem): Fault {
  const path = problem.pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return { pointer: pointerOf(['facts', ...path]), detail: words[problem.fault] };
}

function detailOf(issue: z.core.$ZodIssue): Words {
  if (issue.code === 'invalid_type') return issue.input === undefined ? words.missing : words.malformed;
  if (issue.code === 'invalid_value') return words.choice;
  if (issue.code === 'invalid_format' && issue.format === 'date') return words.date;
  return issue.code === 'too_small' || issue.code === 'too_big' ? words.range : words.malformed;
}

/** A JSON pointer, without steps that may hold somebody's data. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${shown(String(step)).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** A key that no schema knows may be anything, somebody's number even: only what can be the name of a field is repeated. */
function shown(key: string): string {
  return /^[\w./:|-]{1,60}$/.test(key) && !/\d{8}/.test(key) ? key : '…';
}
