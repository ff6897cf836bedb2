import { leastAddition } from '../bound.ts';
import type { Remedy, Status } from '../finding.ts';
import { measure, type Judgement, type Measure, type Rule, type Statement } from '../measure.ts';
import { inOrder, type Criterion, type Population } from '../population.ts';
import type { Chosen, NumberReading } from '../reading.ts';
import { addCounts, count, everyone, highest, isEmpty, lowest, witness, type Count } from '../tally.ts';
import { headcountFor, holdsAgainst, inForce, percent, type History, type Share } from '../threshold.ts';
import { notInForce } from './share.ts';

/** A share near a value (左右): inside a band that a reading states, since no norm gives one. */
export interface AboutSpec extends Statement {
  readonly of: Population;
  readonly who: Criterion;
  readonly about: History<Share>;
  /** The band's ends in percent, both included; 100 above is no ceiling. */
  readonly from: NumberReading;
  readonly to: NumberReading;
}

/** The about rule: mechanism alone. */
export const aboutRule: Rule<AboutSpec, Count> = {
  kind: 'about',
  quota: true,
  population: ({ of }) => of,
  criteria: ({ who }) => [who],
  needs: ({ of, who }) => [...of.needs, ...(who.needs ?? [])],
  readings: ({ of, who, from, to }) => [from, to, ...of.readings, ...(who.readings ?? [])],
  value: ({ about }) => about,
  revalued: (spec, value) => ('about' in value ? { ...spec, about: value.about } : undefined),
  tally: ({ of, who }, roll) => count(of, who, roll),
  merge: addCounts,
  judge: (spec, tally, { asOf, chosen }) => {
    const target = inForce(spec.about, asOf);
    return target === undefined ? notInForce(spec.about[0].since) : judgeBand(target, bandOf(spec, chosen), tally, spec.of.register);
  },
  witness: ({ of, who }, roll) => witness(inOrder(of.members(roll), roll), who, roll),
};

/** A measure of the about kind. */
export const about = (spec: AboutSpec): Measure<Count> => measure(aboutRule, spec);

interface Band {
  readonly from: Share;
  readonly to: Share;
}

function bandOf(spec: AboutSpec, chosen: Chosen): Band {
  return { from: percent(chosen(spec.from)), to: percent(chosen(spec.to)) };
}

function judgeBand(target: Share, band: Band, tally: Count, counter: string): Judgement {
  const [low, high] = [lowest(tally), highest(tally)];
  const observed = { low: low.count, high: high.count, of: everyone(tally) };
  if (isEmpty(tally)) {
    return { status: 'not-applicable', observed, short: 0, remedies: [], explanation: { key: 'about.empty', args: { counter } } };
  }
  if (low.of === 0 || high.of === 0) {
    return { status: 'undetermined', observed, short: 0, remedies: [], explanation: { key: 'share.doubtful', args: { counter } } };
  }
  const least = headcountFor('at-least', band.from, low.of);
  const attainable = inside(band, least, low.of);
  const status = statusOf(band, tally);
  const over = Math.max(0, tally.yes - headcountFor('at-most', band.to, high.of));
  const short = over > 0 ? over : Math.max(0, least - tally.yes);
  return {
    status,
    observed,
    required: { op: 'about', count: least, of: low.of, share: target },
    short,
    remedies: status === 'met' ? [] : remediesOf(band, tally, least, attainable, status),
    explanation: {
      key: !attainable ? 'about.unattainable' : over > 0 && status === 'unmet' ? 'about.over' : `about.${status}`,
      args: {
        counter,
        low: low.count,
        high: high.count,
        all: observed.of,
        of: low.of,
        count: least,
        numerator: target.numerator,
        denominator: target.denominator,
        from: band.from.numerator,
        to: band.to.numerator,
        short,
        unknown: tally.unknown + tally.maybeYes + tally.maybeNo + tally.maybeUnknown,
      },
    },
  };
}

function statusOf(band: Band, tally: Count): Status {
  const [low, high] = [lowest(tally), highest(tally)];
  const above = holdsAgainst('at-least', low.count, low.of, band.from);
  const below = holdsAgainst('at-most', high.count, high.of, band.to);
  if (above && below) return 'met';
  const sameSize = low.of === high.of;
  if (!sameSize) {
    const beyond = !holdsAgainst('at-least', high.count, high.of, band.from) || !holdsAgainst('at-most', low.count, low.of, band.to);
    return beyond ? 'unmet' : 'undetermined';
  }
  for (let possible = low.count; possible <= high.count; possible += 1) {
    if (inside(band, possible, low.of)) return 'undetermined';
  }
  return 'unmet';
}

function inside(band: Band, count: number, of: number): boolean {
  return holdsAgainst('at-least', count, of, band.from) && holdsAgainst('at-most', count, of, band.to);
}

function remediesOf(band: Band, tally: Count, least: number, attainable: boolean, status: Status): Remedy[] {
  const [low, high] = [lowest(tally), highest(tally)];
  if (!attainable) return [];
  const remedies: Remedy[] = [];
  if (status === 'undetermined') remedies.push({ kind: 'answer', count: Math.max(0, least - low.count), of: high.count - low.count });
  const over = high.count - headcountFor('at-most', band.to, high.of);
  const gap = over > 0 ? over : least - low.count;
  const incoming = over > 0 ? { notCounting: true as const } : {};
  remedies.push({ kind: 'replace', count: gap, of: over > 0 ? high.count : low.of - low.count, ...incoming });
  const add = over > 0 ? leastAddition('at-most', band.to, high) : leastAddition('at-least', band.from, low);
  if (add !== undefined && (over > 0 || inside(band, low.count + add, low.of + add))) remedies.push({ kind: 'add', count: add, of: low.of + add, ...incoming });
  return remedies;
}
