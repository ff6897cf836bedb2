import type { Field } from '@federation/domain';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../language/format.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { registerNamed } from '../../plan/register.ts';
import { words } from './words.ts';

interface Props {
  readonly field: Field;
  readonly value: unknown;
  /** Names of the records that a reference can mean, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** In a dense table an unknown value is a dash to the eye, and the word to the ear. */
  readonly brief?: boolean;
}

/** A field's value as its definition says: a choice by its title, a day in the language, a reference as a link. */
export function Value({ field, value, names, brief = false }: Props) {
  const say = useWords(words);
  const format = useFormat();
  const { language } = useLanguage();
  if (value === undefined || value === null) return <Unknown brief={brief} />;
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((one) => titleOf(field, String(one), language)).join(say.comma);
  const written = String(value);
  if (field.kind === 'day' || field.kind === 'partial-day') return <span className="nowrap">{format.day(written)}</span>;
  if (field.kind === 'reference' && field.register !== undefined) {
    return (
      <Link className="name" to="/registers/$register/$id" params={{ register: registerNamed(field.register), id: written }}>
        {names[written] ?? written}
      </Link>
    );
  }
  return titleOf(field, written, language);
}

function Unknown({ brief }: { brief: boolean }) {
  const say = useWords(words);
  if (!brief) return <span className="quiet">{say.unknown}</span>;
  return (
    <>
      <span className="quiet" aria-hidden="true">
        —
      </span>
      <span className="visually-hidden">{say.unknown}</span>
    </>
  );
}

const titleOf = (field: Field, value: string, language: 'zh' | 'en') => field.choices?.[value]?.title[language] ?? value;
