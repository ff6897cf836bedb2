import type { Finding, Reading } from '@federation/domain';
import { useLanguage } from '../language/language.tsx';
import { defineWords, useWords } from '../language/words.ts';
import { measuresReading, readingOf } from '../plan/plan.ts';

const words = defineWords({
  chosen: { zh: '（本单位选定）', en: '(chosen by the federation)' },
  default: { zh: '（默认）', en: '(default)' },
  others: { zh: (choices: string) => `也可读作：${choices}`, en: (choices: string) => `Could also be read as: ${choices}` },
  range: {
    zh: (min: string, max: string) => `可设为 ${min} 到 ${max}`,
    en: (min: string, max: string) => `Can be set from ${min} to ${max}`,
  },
});

/** How the words that the plan leaves open were read, and how else they could be: those of one measure, or of many. */
export function Readings({ used, of }: { used: Finding['readings']; of?: string }) {
  const say = useWords(words);
  const { language } = useLanguage();
  return (
    <dl className="facts">
      {used.map(({ id, value, isDefault }) => {
        const reading = readingOf(id);
        if (reading === undefined) return null;
        return (
          <div key={id} className="fact">
            <dt>
              {reading.title[language]}
              <UsedFor reading={id} of={of} />
            </dt>
            <dd>
              {titleOf(reading, value, language)} <span className="quiet small">{isDefault ? say.default : say.chosen}</span>
              <Others reading={reading} value={value} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** A reading of one measure alone says whose it is, among those of others: many ask “how often”. */
function UsedFor({ reading, of }: { reading: string; of: string | undefined }) {
  const { language } = useLanguage();
  const [only, ...others] = measuresReading(reading);
  if (only === undefined || only.id === of || others.length > 0) return null;
  return <span className="quiet small block">{only.title[language]}</span>;
}

function Others({ reading, value }: { reading: Reading; value: string | number }) {
  const say = useWords(words);
  const { language } = useLanguage();
  if (!('choices' in reading)) return <p className="quiet small">{say.range(String(reading.min), String(reading.max))}</p>;
  const others = Object.entries(reading.choices).filter(([choice]) => choice !== value);
  return <p className="quiet small">{say.others(others.map(([, title]) => title[language]).join(language === 'zh' ? '；' : '; '))}</p>;
}

function titleOf(reading: Reading, value: string | number, language: 'zh' | 'en'): string {
  return 'choices' in reading ? (reading.choices[value]?.[language] ?? String(value)) : `${value} ${reading.unit[language]}`;
}
