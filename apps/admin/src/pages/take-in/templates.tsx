import { registerNames, registers } from '@federation/domain';
import { templateAddress } from '../../api/templates.ts';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { words } from './words.ts';

/** Templates to download, for all registers and for each. */
export function Templates() {
  const say = useWords(words);
  const { language } = useLanguage();
  return (
    <section aria-labelledby="templates">
      <h2 id="templates">{say.templates}</h2>
      <p>{say.templatesHelp}</p>
      <ul className="columns">
        <li>
          <a href={templateAddress()} download>
            {say.allTemplates}
          </a>
        </li>
        {registerNames.map((name) => (
          <li key={name}>
            <a href={templateAddress(name)} download>
              {registers[name].title[language]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
