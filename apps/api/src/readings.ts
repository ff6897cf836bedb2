import { allReadings, checkReadings, type Plan, type Readings, type Words } from '@federation/domain';
import { pointerOf } from './faults.ts';
import type { Fault } from './problem.ts';

const words = {
  unknown: { zh: '方案中没有这一读法。', en: 'The plan has no such reading.' },
  'not-a-choice': { zh: '这一读法没有这种取值。', en: 'This reading has no such value.' },
  'out-of-range': { zh: '取值须为整数，且在允许的范围之内。', en: 'It must be a whole number within the allowed range.' },
  form: { zh: '请写成“编号=取值”。', en: 'Write it as id=value.' },
} as const satisfies Record<string, Words>;

/** Chosen readings, or what is wrong with them. */
export type Chosen = { readonly readings: Readings } | { readonly faults: readonly Fault[] };

/** Checks chosen readings against those of the plan. */
export function checked(plan: Plan, readings: Readings): Chosen {
  const problems = checkReadings(allReadings(plan), readings);
  if (problems.length === 0) return { readings };
  return { faults: problems.map(({ id, fault }) => ({ pointer: pointerOf(['readings', id]), detail: words[fault] })) };
}

/** Reads `id=value` texts, as an address or a command line gives them. */
export function readReadings(plan: Plan, texts: readonly string[]): Chosen {
  const readings: Record<string, string | number> = {};
  for (const [index, text] of texts.entries()) {
    const at = text.indexOf('=');
    if (at < 1) return { faults: [{ pointer: `/query/reading/${index}`, detail: words.form }] };
    const [id, value] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    const reading = allReadings(plan).find((one) => one.id === id);
    readings[id] = reading !== undefined && 'min' in reading && value !== '' ? Number(value) : value;
  }
  return checked(plan, readings);
}
