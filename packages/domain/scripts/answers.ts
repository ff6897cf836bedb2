import { mkdirSync, writeFileSync } from 'node:fs';
import { answerOf } from '../src/answers.testing.ts';
import { definitionOf } from '../src/definitions.testing.ts';
import { files, findingOf, folder } from '../src/cases.testing.ts';
import { measuresOf } from '../src/plan.ts';
import { otog2020 } from '../src/plans/otog-2020.ts';

// Writes down what each measure says of itself and what is said of each case, for people to read and for tests to hold.
mkdirSync(new URL('answers/', folder), { recursive: true });
for (const { clause, cases } of files) {
  const answers = cases.map((one) => `## ${one.measure} ${one.name.zh}\n\n${one.name.en} (${one.asOf})\n\n${answerOf(findingOf(one))}\n`);
  writeFileSync(new URL(`answers/${clause}.md`, folder), `# ${clause}\n\n${answers.join('\n')}`);
}
writeFileSync(new URL('answers/measures.md', folder), `# ${otog2020.title.zh} ${otog2020.title.en}\n\n${measuresOf(otog2020).map(definitionOf).join('\n')}`);
