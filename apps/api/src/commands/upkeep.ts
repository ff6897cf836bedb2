import { existsSync } from 'node:fs';
import { migrate, rotateIn, StoreError } from '@federation/store';
import { InvalidArgumentError, type Command } from 'commander';
import { mustBeSound } from './backup.ts';
import { InputError } from './input-error.ts';
import { codeFrom, DEFAULT_CODE } from './installation.ts';
import { keysFor, ringFile, withKeyWords } from './keys.ts';
import { opened } from './opened.ts';
import { dataOption, languageOption, registerFrom } from './options.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  readonly data: string;
  readonly federation: string;
  readonly role?: string;
  readonly newKey?: boolean;
  readonly reason: string;
  readonly days: number;
}

const ACTOR = 'terminal';

/** `migrate`, `verify-audit`, `rekey`, `erase`, `retain`: for whoever looks after an installation. */
export function addUpkeep(program: Command, { out }: Terminal): void {
  const command = (name: string, description: string) => program.command(name).addOption(dataOption()).addOption(languageOption()).description(description);

  command('migrate', '更新数据表 Bring the tables up to date, as their owner')
    .option('--role <role>', '服务使用的数据库角色 role of the database that the service runs as')
    .action(async ({ data, role }: Options) => {
      await withKeyWords(() => migrate(data, { keys: keysFor(data), ...(role === undefined ? {} : { role }) }));
      out.write('数据表已是最新。 The tables are up to date.\n');
    });

  command('verify-audit', '核对操作记录 Work the audit chains out anew').action(async ({ data }: Options) => {
    const verdicts = await opened(data, (store) => store.verifyAll());
    mustBeSound(verdicts);
    for (const [federation, verdict] of verdicts) if (verdict.sound) out.write(`${federation}\t${verdict.acts}\t无误 sound\n`);
  });

  command('rekey', '用最新的密钥重新加密 Seal everything under the newest key')
    .option('--new-key', '先生成新密钥；请先停止服务 draw a new key first; stop the service before')
    .action(async ({ data, newKey = false }: Options) => {
      const path = ringFile(data);
      if (newKey && !existsSync(path)) throw new InputError(`没有密钥文件：${path}`, `There is no file of keys: ${path}`);
      if (newKey) await withKeyWords(async () => rotateIn(path));
      const count = await opened(data, (store) => store.rekey());
      out.write(`已重新加密 ${count} 项。旧密钥请留在文件中，直到不再需要更早的备份。\n`);
      out.write(`Sealed ${count} anew. Leave the older keys in the file as long as an older backup may be wanted.\n`);
    });

  command('erase', '彻底删除记录及其全部历史 Remove records with all that they ever were')
    .argument('<register>', '登记册 register')
    .argument('<ids...>', '记录编号 ids')
    .requiredOption('--reason <words>', '原因，不写姓名 why, naming nobody')
    .option('--federation <code>', '旗县区划代码 code of the federation', codeFrom, DEFAULT_CODE)
    .action(async (name: string, ids: readonly string[], { data, federation, reason }: Options) => {
      const register = registerFrom(name);
      if (register === undefined) return;
      const { records, states } = await opened(data, (store) => store.erase(federation, register, ids, { actor: ACTOR, reason })).catch(refuseNamed);
      out.write(`已删除 ${records} 条记录、${states} 个历史状态。 Erased ${records} records and ${states} states.\n`);
    });

  command('retain', '清除过久的历史 Wipe the past that is older than needed')
    .requiredOption('--days <days>', '保留的天数 days to keep', daysFrom)
    .option('--federation <code>', '旗县区划代码 code of the federation', codeFrom, DEFAULT_CODE)
    .action(async ({ data, federation, days }: Options) => {
      const states = await opened(data, (store) => store.retain(federation, { historyDays: days, actor: ACTOR }));
      out.write(`已清除 ${states} 个历史状态。 Wiped ${states} past states.\n`);
    });
}

function refuseNamed(error: unknown): never {
  if (!(error instanceof StoreError) || error.fault !== 'dangling-reference') throw error;
  throw new InputError('其他登记册还提到这些记录，没有删除。请先删除那里的记录。', 'Other registers still name these records; nothing was erased. Erase what names them first.');
}

function daysFrom(text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new InvalidArgumentError('a number of days');
  return Number(text);
}
