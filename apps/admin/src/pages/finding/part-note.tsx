import type { Part } from '@federation/domain';
import { useFormat } from '../../language/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { words } from './words.ts';

/** Whether a part has more to say than its numbers. */
export const hasNote = ({ faults, interval, pace }: Part): boolean => faults !== undefined || interval !== undefined || pace !== undefined;

/** Steps that are missing or came too late, the interval of an estimated share, and the pace of what still runs. */
export function PartNote({ part }: { part: Part }) {
  const { faults, interval, pace } = part;
  const say = useWords(words);
  const format = useFormat();
  const { language } = useLanguage();
  const steps = (state: 'missing' | 'late') => format.list((faults ?? []).filter((fault) => fault.state === state).map(({ title }) => title[language]));
  const notes = [
    ...(steps('missing') === '' ? [] : [say.faultMissing(steps('missing'))]),
    ...(steps('late') === '' ? [] : [say.faultLate(steps('late'))]),
    ...(interval === undefined ? [] : [say.interval(format.share(interval.low, 1), format.share(interval.high, 1), format.number(interval.confidence))]),
    ...(pace === undefined ? [] : [pace === 'behind' ? say.behind : say.onTrack]),
  ];
  return <>{notes.join(language === 'zh' ? '；' : '; ')}</>;
}
