import { existsSync } from 'node:fs';
import { BackupError, restore, type Verdict } from '@federation/store';
import type { Command } from 'commander';
import { InputError } from './input-error.ts';
import { isDatabase, keysFor, ringFile, withKeyWords } from './keys.ts';
import { opened } from './opened.ts';
import { dataOption, languageOption } from './options.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  readonly data: string;
  readonly portable?: boolean;
  readonly role?: string;
}

/** `backup` and `restore`. The keys are in no backup: who finds one finds no citizen number. */
export function addBackup(program: Command, { out }: Terminal): void {
  program
    .command('backup')
    .argument('<file>', '备份文件 file to write')
    .option('--portable', '可在任何数据库上恢复的格式 a form that any database can take in')
    .addOption(dataOption())
    .addOption(languageOption())
    .description('备份，服务不必停止 Back up, while the service runs')
    .action(async (file: string, { data, portable = isDatabase(data) }: Options) => {
      await opened(data, (store) => (portable ? store.dump(file) : store.copy(file))).catch((error: unknown) => refuse(error, file));
      out.write(`已备份到 ${file}。密钥不在其中：请把密钥文件 ${ringFile(data)} 另行保存。\n`);
      out.write(`Backed up to ${file}. The keys are not in it: keep a copy of ${ringFile(data)} elsewhere.\n`);
      if (isDatabase(data)) out.write('也可用 PostgreSQL 自带的工具 Or with PostgreSQL’s own: pg_dump --format=custom --no-owner --file=federation.dump "$DATABASE_URL"\n');
    });
  program
    .command('restore')
    .argument('<file>', '备份文件 file to read')
    .option('--role <role>', '服务使用的数据库角色 role of the database that the service runs as')
    .addOption(dataOption())
    .addOption(languageOption())
    .description('恢复到空的数据文件或数据库 Restore into a new data file or an empty database')
    .action(async (file: string, { data, role }: Options) => {
      if (!existsSync(file)) throw new InputError(`没有这个文件：${file}`, `There is no such file: ${file}`);
      if (!existsSync(ringFile(data))) throw new InputError(`请先把密钥文件放到 ${ringFile(data)}。`, `Put the file of keys at ${ringFile(data)} first.`);
      const verdicts = await withKeyWords(() => restore(file, data, { keys: keysFor(data), role })).catch((error: unknown) => refuse(error, file));
      mustBeSound(verdicts);
      out.write(`已恢复，${verdicts.size} 个联合会的操作记录核对无误。\nRestored; the chains of ${verdicts.size} federations are sound.\n`);
    });
}

/** Says which chains are not sound. */
export function mustBeSound(verdicts: ReadonlyMap<string, Verdict>): void {
  const broken = [...verdicts].flatMap(([federation, verdict]) => (verdict.sound ? [] : [{ federation, act: verdict.broken }]));
  if (broken.length === 0) return;
  throw new InputError(
    `操作记录有改动：${broken.map(({ federation, act }) => `${federation} 第 ${act} 条`).join('、')}。`,
    `The chain does not hold: ${broken.map(({ federation, act }) => `${federation} at act ${act}`).join(', ')}.`,
  );
}

function refuse(error: unknown, file: string): never {
  if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw new InputError(`文件已存在：${file}`, `The file is there already: ${file}`);
  throw error instanceof BackupError ? new InputError(...wordsOf(error.fault)) : error;
}

function wordsOf(fault: BackupError['fault']): readonly [zh: string, en: string] {
  switch (fault) {
    case 'not-empty':
      return ['那里已有数据，没有覆盖。', 'Something is there already; it was not overwritten.'];
    case 'not-a-backup':
      return ['这不是备份文件，或这种备份不能恢复到这里。', 'This is no backup, or not one for this place.'];
    case 'damaged-backup':
      return ['备份文件不完整或已被改动，没有恢复。', 'The backup is not whole, or was changed; nothing was restored.'];
    case 'other-version':
      return ['备份由更新版本的程序写成，请先更新程序。', 'A newer version of this program wrote the backup: update the program first.'];
    case 'no-data-file':
      return ['数据库没有数据文件，请用 --portable。', 'A database has no data file: use --portable.'];
  }
}
