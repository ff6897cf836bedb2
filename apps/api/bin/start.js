#!/usr/bin/env node
// `start` of the checkout: the build is brought up to date, then the service starts, with the sample on the first run.
import { buildAll } from './build.js';
import { rememberCompiled } from './compiled.js';

rememberCompiled();
await buildAll();
process.argv.splice(2, 0, 'serve', '--sample', 'examples/otog');
await import(new URL('../dist/federation.js', import.meta.url).href);
