import { useId } from 'react';
import { Button } from 'react-aria-components';
import { useFormat } from '../language/format.ts';
import { defineWords, useWords } from '../language/words.ts';

const words = defineWords({
  range: {
    zh: (from: string, to: string, total: string) => `第 ${from}–${to} 条，共 ${total} 条`,
    en: (from: string, to: string, total: string) => `${from}–${to} of ${total}`,
  },
  total: { zh: (total: string) => `共 ${total} 条`, en: (total: string) => `${total} in all` },
  pages: { zh: '翻页', en: 'Pages' },
  earlier: { zh: '上一页', en: 'Previous page' },
  later: { zh: '下一页', en: 'Next page' },
});

interface Props {
  readonly from: number;
  readonly to: number;
  readonly total: number;
  /** Absent on the first page. */
  readonly onEarlier?: (() => void) | undefined;
  /** Absent on the last page. */
  readonly onLater?: (() => void) | undefined;
  /** What is paged, for those who hear the buttons out of context. */
  readonly of: string;
}

/** Which rows of how many are shown, said aloud when it changes, and the ways to the others. */
export function Pager({ from, to, total, onEarlier, onLater, of }: Props) {
  const say = useWords(words);
  const format = useFormat();
  const id = useId();
  return (
    <nav className="pager" aria-label={`${say.pages} · ${of}`}>
      <span role="status" id={id}>
        {from <= 1 && to === total ? say.total(format.number(total)) : say.range(format.number(from), format.number(to), format.number(total))}
      </span>
      {onEarlier !== undefined || onLater !== undefined ? (
        <>
          <Button isDisabled={onEarlier === undefined} onPress={() => onEarlier?.()} aria-describedby={id}>
            {say.earlier}
          </Button>
          <Button isDisabled={onLater === undefined} onPress={() => onLater?.()} aria-describedby={id}>
            {say.later}
          </Button>
        </>
      ) : null}
    </nav>
  );
}
