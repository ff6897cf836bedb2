import { useState } from 'react';
import { Button, Form, Label, Radio, RadioGroup, Text } from 'react-aria-components';
import type { ImportProblem } from '../../api/imports.ts';
import { Wrong } from '../../elements/wrong.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useWords } from '../../language/words.ts';
import { Place } from './place.tsx';
import { words } from './review-words.ts';

interface Props {
  readonly problems: readonly ImportProblem[];
  readonly onAnswer: (answers: Readonly<Record<string, string>>) => void;
}

/** What the files leave open, asked once each and answered in place. */
export function Questions({ problems, onAnswer }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [nothing, setNothing] = useState(0);
  const asked = new Map(problems.flatMap((problem) => (problem.severity === 'question' && problem.key !== undefined ? [[problem.key, problem] as const] : [])));
  if (asked.size === 0) return null;
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (Object.keys(answers).length === 0) setNothing((times) => times + 1);
        else onAnswer(answers);
      }}
    >
      <h2 id="questions" tabIndex={-1}>
        {say.questions}
      </h2>
      {nothing > 0 ? <Wrong key={nothing} title={say.wrong} reasons={[say.noAnswer]} /> : null}
      {[...asked].map(([key, problem]) => (
        <RadioGroup key={key} className="question" value={answers[key] ?? null} onChange={(value) => setAnswers({ ...answers, [key]: value })}>
          <Label className="label">{problem.words[language].what}</Label>
          <Text slot="description" className="description">
            {problem.words[language].mend}
            <br />
            <Place of={problem} inline />
          </Text>
          {(problem.choices ?? []).map((choice) => (
            <Radio key={choice.value} value={choice.value} className="radio">
              {choice.title[language]}
            </Radio>
          ))}
        </RadioGroup>
      ))}
      <Button type="submit">
        {say.answer}
      </Button>
    </Form>
  );
}
