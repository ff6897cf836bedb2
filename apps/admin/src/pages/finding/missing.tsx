import { registers } from '@federation/domain';
import type { RegisterName } from '@federation/domain';
import { Link } from '@tanstack/react-router';
import { templateAddress } from '../../api/templates.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { words } from './words.ts';

/** The registers without which nothing can be said, with the ways to bring them in. */
export function Missing({ registers: names }: { registers: readonly RegisterName[] }) {
  const say = useWords(words);
  const { language } = useLanguage();
  return (
    <section className="notice" aria-labelledby="missing">
      <h2 id="missing">{say.missing}</h2>
      <p>{say.missingHelp}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={templateAddress(name)} download>
              {say.template(registers[name].title[language])}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/take-in">{say.takeIn}</Link>
      </p>
    </section>
  );
}
