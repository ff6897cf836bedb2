import { readFileSync } from 'node:fs';
import { readFiles } from '../src/index.ts';
import { streamXlsxRows } from 'hucre/xlsx';

// One reading in a process of its own: prints its milliseconds, those of the processor, and its peak memory in megabytes.
const [, , reader, file = ''] = process.argv;
const data = readFileSync(file);
const start = performance.now();
if (reader === 'library') {
  let cells = 0;
  for await (const { values } of streamXlsxRows(data)) cells += values.length;
  if (cells === 0) process.exitCode = 1;
} else {
  const { facts, problems } = await readFiles([{ name: 'people.xlsx', data }]);
  if (facts.people?.length !== 100_000 || problems.length > 0) process.exitCode = 1;
  if (problems.length > 0) console.error(problems.slice(0, 3));
}
const milliseconds = performance.now() - start;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(milliseconds.toFixed(1), ((userCPUTime + systemCPUTime) / 1000).toFixed(1), (maxRSS / 1024).toFixed(1));
