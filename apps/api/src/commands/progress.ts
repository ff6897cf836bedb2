import type { Language } from '@federation/domain';
import type { Progress } from '@federation/intake';

const EVERY = 200; // milliseconds
const CLEAR = '\r\u001B[2K';

/** A line on standard error that says how far a long reading has come; only on a terminal, and gone at the end. */
export function progressLine(language: Language, stream = process.stderr) {
  let last = performance.now();
  let shown = false;
  return {
    onProgress: ({ file, sheet, rows }: Progress) => {
      const now = performance.now();
      if (!stream.isTTY || now - last < EVERY) return;
      last = now;
      shown = true;
      stream.write(`${CLEAR}${language === 'zh' ? '正在读取' : 'Reading'} ${file} / ${sheet} ${rows.toLocaleString('en')}`);
    },
    done: () => {
      if (shown) stream.write(CLEAR);
    },
  };
}
