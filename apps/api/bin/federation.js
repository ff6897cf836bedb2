#!/usr/bin/env node
// The command `federation` from a checkout: builds what is missing, then runs where the user stands. Nothing but the
// answer goes to standard output.
import { existsSync } from 'node:fs';
import { build } from './build.js';
import { rememberCompiled } from './compiled.js';

const built = new URL('../dist/federation.js', import.meta.url);
const pages = new URL('../../admin/dist/index.html', import.meta.url);

if (process.argv[2] === 'serve' && !existsSync(pages)) await build();
else if (!existsSync(built)) await build('--filter=@federation/api');

// pnpm runs scripts in the project's folder and says in INIT_CWD where the user stands.
if (process.env.npm_lifecycle_event === 'federation' && process.env.INIT_CWD !== undefined) process.chdir(process.env.INIT_CWD);
rememberCompiled();
await import(built.href);
