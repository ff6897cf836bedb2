import { startServer } from './server.ts';

// A process that starts a server, says where it is, and never ends by itself.
const { url } = await startServer();
process.stdout.write(`${url}\n`);
setInterval(() => {}, 1000);
