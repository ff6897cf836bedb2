import { open } from './index.ts';
import { ring } from './ring.testing.ts';

// A process that opens a place where there may be no tables yet, writes one person and ends.
const [place = '', number = ''] = process.argv.slice(2);
const store = await open(place, { keys: ring });
await store.write('150624', { actor: 'local', action: 'test', put: { people: [{ id: `p${number}`, name: '某' }] } });
await store.close();
