import { open } from './index.ts';
import { ring } from './ring.testing.ts';

// A process that claims deliveries a few at a time until nothing is due, and says which.
const [place = ''] = process.argv.slice(2);
const store = await open(place, { keys: ring, migrate: false });
for (let claimed = await store.deliveries.claimDeliveries(3, 600_000); claimed.length > 0; claimed = await store.deliveries.claimDeliveries(3, 600_000)) {
  for (const { federation, event } of claimed) process.stdout.write(`${federation}/${event.number}\n`);
}
await store.close();
