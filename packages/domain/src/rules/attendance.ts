import type { Part, Remedy, Status } from '../finding.ts';
import { both, type Maybe } from '../maybe.ts';
import { measure, type Judgement, type Measure, type Rule, type Statement } from '../measure.ts';
import { inYearSoFar, isRunning, paceOf } from '../period.ts';
import { inOrder, type Criterion, type Population } from '../population.ts';
import type { NumberReading } from '../reading.ts';
import type { meetingKinds } from '../registers/meetings.ts';
import type { Roll } from '../roll.ts';

/** Meetings attended by each person in the calendar year. */
export interface AttendanceSpec extends Statement {
  readonly of: Population;
  /** Whose attendance is asked; everybody's where absent. */
  readonly who?: Criterion;
  readonly meetings: readonly (keyof typeof meetingKinds)[];
  readonly least: NumberReading;
  /** The person behind a member, where the member is not a person itself. */
  readonly personOf?: (member: ReturnType<Population['members']>[number]) => string | undefined;
}

/** For each member: whether attendance is asked, and the meetings attended. */
export type AttendanceTally = ReadonlyMap<string, { readonly asked: Maybe; readonly meetings: ReadonlySet<string> }>;

/** The attendance rule: mechanism alone. */
export const attendanceRule: Rule<AttendanceSpec, AttendanceTally> = {
  kind: 'attendance',
  quota: false,
  population: ({ of }) => of,
  criteria: ({ who }) => (who === undefined ? [] : [who]),
  needs: ({ of, who }) => [...of.needs, ...(who?.needs ?? []), 'meetings', 'attendance'],
  readings: ({ of, who, least }) => [least, ...of.readings, ...(who?.readings ?? [])],
  value: () => undefined,
  tally: (spec, roll) => {
    const test = spec.who?.on(roll) ?? (() => true);
    const held = new Set((roll.facts.meetings ?? []).filter(({ kind, date }) => spec.meetings.includes(kind) && inYearSoFar(date, roll.asOf)).map(({ id }) => id));
    const tally = new Map<string, { asked: Maybe; meetings: ReadonlySet<string> }>();
    for (const member of inOrder(spec.of.members(roll), roll)) {
      const asked = both(member.inside, test(member));
      const person = spec.personOf === undefined ? member.id : spec.personOf(member);
      if (asked !== false) tally.set(member.id, { asked: person === undefined ? undefined : asked, meetings: attendedBy(person, held, roll) });
    }
    return tally;
  },
  merge: (a, b) => {
    const merged = new Map(a);
    for (const [id, { asked, meetings }] of b) {
      const known = merged.get(id);
      merged.set(id, { asked: known?.asked ?? asked, meetings: new Set([...(known?.meetings ?? []), ...meetings]) });
    }
    return merged;
  },
  judge: (spec, tally, { asOf, chosen }) => judgeYear(tally, asOf, chosen(spec.least), spec.of.register),
  witness: (spec, roll) => {
    const parts = attendanceRule.judge(spec, attendanceRule.tally(spec, roll), roll).parts ?? [];
    const ids = (...statuses: Status[]) => parts.filter(({ status }) => statuses.includes(status)).map(({ key }) => key);
    return { counted: ids('met'), notCounted: ids('unmet', 'in-progress'), unknown: ids('undetermined') };
  },
};

/** A measure of the attendance kind. */
export const attendance = (spec: AttendanceSpec): Measure<AttendanceTally> => measure(attendanceRule, spec);

function attendedBy(person: string | undefined, held: ReadonlySet<string>, roll: Roll): ReadonlySet<string> {
  if (person === undefined) return new Set();
  return new Set(roll.referring('attendance', 'person', person).filter(({ meeting, absent }) => absent !== true && held.has(meeting)).map(({ meeting }) => meeting));
}

function judgeYear(tally: AttendanceTally, asOf: string, least: number, counter: string): Judgement {
  const running = isRunning(asOf);
  const parts = [...tally].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, { asked, meetings }]): Part => {
    const count = meetings.size;
    const status: Status = count >= least ? 'met' : running ? 'in-progress' : asked === true ? 'unmet' : 'undetermined';
    return {
      key,
      status,
      observed: { low: count, high: count, of: Math.max(count, least) },
      required: { op: 'at-least', count: least, of: least },
      short: Math.max(0, least - count),
      ...(status === 'in-progress' ? { pace: paceOf(count, least, asOf) } : {}),
    };
  });
  const of = parts.length;
  const number = (status: Status) => parts.filter((part) => part.status === status).length;
  const met = number('met');
  const status: Status = of === 0 ? 'not-applicable' : number('unmet') > 0 ? 'unmet' : number('undetermined') > 0 ? 'undetermined' : met === of ? 'met' : 'in-progress';
  return {
    status,
    observed: { low: met, high: of - number('unmet'), of },
    ...(of === 0 ? {} : { required: { op: 'at-least' as const, count: of, of } }),
    short: of - met,
    parts,
    remedies: parts.flatMap(({ key, short, status: one }): Remedy[] => (one === 'undetermined' ? [{ kind: 'learn', count: 1, ids: [key] }] : running && short > 0 ? [{ kind: 'attend', count: short, ids: [key] }] : [])),
    explanation: { key: of === 0 ? 'attendance.empty' : `attendance.${status}`, args: { counter, year: asOf.slice(0, 4), low: met, of, least, short: of - met } },
  };
}
