import { useEffect, useId, useRef, type ReactNode } from 'react';

/** What is wrong, in words, above what is to be mended. It takes the focus when it appears. */
export function Wrong({ title, reasons }: { title: string; reasons: readonly ReactNode[] }) {
  const notice = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} className="notice wrong" role="alert" tabIndex={-1} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {reasons.map((reason, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the list never changes while it is shown
        <p key={index}>{reason}</p>
      ))}
    </div>
  );
}
