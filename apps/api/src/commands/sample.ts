import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { registers, isRegisterName } from '@federation/domain';
import type { Store } from '@federation/store';
import { accept } from '../imports/accept.ts';
import { prepare } from '../imports/pending.ts';
import { filesFrom } from './files.ts';
import type { Voice } from './terminal.ts';

/** Takes the rosters of a folder in where nothing is stored yet, through the same door as a user's, and says what it took. */
export async function takeIn(store: Store, federation: string, folder: string, out: Voice): Promise<void> {
  if ((await store.kept(federation)).length > 0) return;
  const names = (await readdir(folder)).filter((name) => /\.(xlsx|csv|xls)$/i.test(name) && !name.startsWith('~$')).toSorted();
  if (names.length === 0) return;
  const files = await filesFrom(names.map((name) => join(folder, name)));
  const pending = await prepare(store, federation, files, {});
  const { id } = await store.imports.create(federation, 'sample', files, pending);
  const written = await accept(store, federation, 'sample', id);
  const took = Object.entries(written).flatMap(([name, { added }]) => (isRegisterName(name) ? [{ title: registers[name].title, added }] : []));
  out.write(`已从 ${folder} 导入示例：${took.map(({ title, added }) => `${title.zh} ${added}`).join('、')}。\n`);
  out.write(`Took in the sample from ${folder}: ${took.map(({ title, added }) => `${added} ${title.en.toLowerCase()}`).join(', ')}.\n`);
  const open = pending.problems.filter((problem) => problem.severity !== 'notice').length;
  if (open > 0) out.write(`文件中有 ${open} 处需要留意。 ${open} places in the files want attention.\n`);
}
