import { statusWords } from '@federation/domain';
import type { Status as StatusName } from '@federation/domain';
import { useLanguage } from '../language/language.tsx';

/** A status as shape and word, never as colour alone. */
export function Status({ of }: { of: StatusName }) {
  const { language } = useLanguage();
  return (
    <span className={`status status-${of}`}>
      <span className="mark" aria-hidden="true">
        {statusWords[of].mark}
      </span>
      <span className="word">{statusWords[of][language]}</span>
    </span>
  );
}
