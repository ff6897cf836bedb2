export { engines, postgresEngine, sqliteEngine } from './engines.ts';
export type { Place, TestEngine } from './engines.ts';
export { dropDatabase, makeDatabase, makeRoles, run, SERVICE } from './databases.ts';
export type { Database } from './databases.ts';
export { startServer } from './server.ts';
export type { Server } from './server.ts';
