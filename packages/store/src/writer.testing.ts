import { open } from './index.ts';
import { ring } from './ring.testing.ts';

// A process that writes one person after the other and says each number once it is acknowledged, until it is killed.
const [path = '', start = '0'] = process.argv.slice(2);
const store = await open(path, { keys: ring });
for (let number = Number(start); ; number += 1) {
  const id = `p${number}`;
  await store.write('150624', { actor: 'local', action: 'test', put: { people: [{ id, name: `某${number}` }], seats: [{ id: `s${number}`, body: 'congress', person: id }] } });
  process.stdout.write(`${number}\n`);
}
