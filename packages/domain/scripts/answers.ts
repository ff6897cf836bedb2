import { mkdirSync, writeFileSync } from 'node:fs';
import { answerOf } from '../src/answers.testing.ts';
import { files, findingOf, folder } from '../src/cases.testing.ts';

// Writes down what is said of each case, for people to read and for `src/cases.test.ts` to hold.
mkdirSync(new URL('answers/', folder), { recursive: true });
for (const { clause, cases } of files) {
  const answers = cases.map((one) => `## ${one.measure} ${one.name.zh}\n\n${one.name.en} (${one.asOf})\n\n${answerOf(findingOf(one))}\n`);
  writeFileSync(new URL(`answers/${clause}.md`, folder), `# ${clause}\n\n${answers.join('\n')}`);
}
