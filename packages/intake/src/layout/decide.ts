import { registerNames, registers, type RegisterName } from '@federation/domain';
import type { SourceRow } from '../files/source.ts';
import { plain } from '../cells/text.ts';
import { contextOf, withoutFederation, type Context, type Surroundings } from './context.ts';
import { findHeading, type Heading } from './heading-row.ts';
import { normal } from './heading.ts';
import { shapeOf, type RegisterShape } from './targets.ts';

/** A way to read a sheet: as which register, with which heading, and how much speaks for it. */
export interface Candidate {
  readonly shape: RegisterShape;
  readonly heading: Heading;
  readonly context: Context;
  readonly weight: number;
}

/** The ways to read a sheet, the best first. Two of the same weight are a question, not a choice. */
export function candidates(rows: readonly SourceRow[], sheet: string, file: string, headingRow?: number, only?: RegisterName): Candidate[] {
  return (only === undefined ? registerNames : [only])
    .flatMap((name): Candidate[] => {
      const shape = shapeOf(name);
      const heading = findHeading(shape, rows, headingRow === undefined ? undefined : headingRow - 1);
      if (heading === undefined) return [];
      const around = { titles: titlesAbove(rows, heading), sheet, file };
      const context = contextOf(shape, around);
      const named = namedIn(shape, around);
      const weight = 10 * heading.coverage + heading.own + Math.max(named, context.weight >= 3 ? 8 * context.weight : 0) - 15 * missing(shape, heading, context);
      const enough = heading.coverage >= (named > 0 || only !== undefined ? 1 : 2) || (only !== undefined && headingRow !== undefined);
      return enough ? [{ shape, heading, context, weight }] : [];
    })
    .toSorted((a, b) => b.weight - a.weight);
}

/** The texts of the rows above the heading, each once. */
function titlesAbove(rows: readonly SourceRow[], heading: Heading): string[] {
  const texts = new Set<string>();
  for (const row of rows) {
    if (row.index > heading.row - heading.height) break;
    for (const value of row.values) {
      const text = plain(value);
      if (typeof text === 'string' && text !== '') texts.add(text);
    }
  }
  return [...texts];
}

/** How much the words around the table name the register: by the length of what they share with its names. */
function namedIn(shape: RegisterShape, { titles, sheet, file }: Surroundings): number {
  const { title, synonyms } = registers[shape.name];
  const names = [title.zh, ...synonyms].map(normal);
  const lists = names.map(asList).filter((name) => name.length >= 3);
  const longest = (text: string) => {
    const within = normal(withoutFederation(text));
    const list = asList(within);
    const found = [...names.filter((name) => within.includes(name)), ...lists.filter((name) => list.includes(name))];
    return Math.max(0, ...found.map(({ length }) => length));
  };
  const near = Math.max(0, ...[...titles, sheet].map(longest));
  return Math.max(10 * near, 6 * longest(file));
}

/** 名单, 花名册, 台账 and the like say the same: that it is a list. */
function asList(text: string): string {
  return text.replaceAll(/花名册|名单|台账|一览表|登记表|统计表|情况表|汇总表|信息表/g, '名册');
}

function missing(shape: RegisterShape, heading: Heading, context: Context): number {
  const has = (field: string) => heading.targets.some((target) => target?.of === 'record' && target.field === field);
  const names = heading.targets.some((target) => target?.of === 'person' && (target.field === 'name' || target.field === 'id'));
  return Object.entries(shape.fields).filter(
    ([name, field]) => field.required && !(name === shape.person ? names : has(name) || name in context.values || derivable(shape, name)),
  ).length;
}

/** Required fields that other fields tell: a unit's kind is the last word of its name. */
export function derivable(shape: RegisterShape, field: string): boolean {
  return shape.name === 'units' && field === 'kind';
}
