import type { Language } from '@federation/domain';
import type { Progress } from '@federation/intake';
import type { Voice } from './terminal.ts';

const EVERY = 200; // milliseconds
const CLEAR = '\r\u001B[2K';

/** A line on standard error that says how far a long reading has come; only on a terminal, and gone at the end. */
export function progressLine(language: Language, stream: Voice) {
  let last = performance.now();
  let shown = false;
  return {
    onProgress: ({ file, sheet, rows }: Progress) => {
      const now = performance.now();
      if (stream.isTTY !== true || now - last < EVERY) return;
      last = now;
      shown = true;
      stream.write(`${CLEAR}${language === 'zh' ? '正在读取' : 'Reading'} ${file} / ${sheet} ${rows.toLocaleString('en')}`);
    },
    done: () => {
      if (shown) stream.write(CLEAR);
    },
  };
}
