import { explain, statusWords } from './explain.ts';
import type { Finding, Part } from './finding.ts';
import { describeRemedy } from './words/remedy.ts';

type Numbers = Pick<Finding, 'observed' | 'required' | 'short'>;

/** Everything that a finding says, as lines to read: the sentences first, then the numbers behind them. */
export function answerOf(finding: Finding): string {
  const { status, explanation, remedies, parts = [], evidence, missing, readings } = finding;
  const { counted, notCounted, unknown, deciding, elsewhere } = evidence;
  const people = [['counted', counted], ['not counted', notCounted], ['unknown', unknown], ['deciding', deciding]] as const;
  return [
    `**${statusWords[status].zh}** ${explain(explanation, 'zh')}`,
    explain(explanation, 'en'),
    ...remedies.map((remedy) => `- ${describeRemedy(remedy, finding, 'zh')} ${describeRemedy(remedy, finding, 'en')} \`${JSON.stringify(remedy)}\``),
    `- ${numbersOf(finding)}`,
    ...parts.map((part) => `- ${partOf(part)}`),
    ...people.filter(([, ids]) => ids.length > 0).map(([word, ids]) => `- ${word}: ${shortened(ids)}`),
    ...elsewhere.map(({ measure, ids }) => `- also in ${measure}: ${shortened(ids)}`),
    ...(missing.length === 0 ? [] : [`- missing: ${missing.join(', ')}`]),
    ...readings.map(({ id, value, isDefault }) => `- ${id} = ${value}${isDefault ? '' : ' (chosen)'}`),
  ].join('\n');
}

function numbersOf({ observed: { low, high, of }, required, short }: Numbers): string {
  const asked = required === undefined ? 'nothing asked' : `${required.op} ${required.count} of ${required.of}`;
  return `${low === high ? low : `${low}–${high}`} of ${of}; ${asked}; short ${short}`;
}

function partOf(part: Part): string {
  const { key, title, status, pace, interval, faults = [] } = part;
  const more = [
    ...(pace === undefined ? [] : [pace]),
    ...(interval === undefined ? [] : [`${interval.low}–${interval.high} at ${interval.confidence}%`]),
    ...faults.map((fault) => `${fault.state}: ${fault.title.zh} ${fault.title.en} (${fault.key})`),
  ];
  return [`${key}${title === undefined ? '' : ` ${title.zh} ${title.en}`}: ${status}, ${numbersOf(part)}`, ...more].join('; ');
}

const shortened = (ids: readonly string[]): string => (ids.length <= 4 ? ids.join(' ') : `${ids[0]} … ${ids.at(-1)} (${ids.length})`);
