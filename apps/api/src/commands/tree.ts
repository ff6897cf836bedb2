import type { Command } from 'commander';
import { InputError } from './input-error.ts';
import { codeFrom } from './installation.ts';
import { opened } from './opened.ts';
import { dataOption, languageOption } from './options.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  readonly data: string;
  readonly parent?: string;
}

/** `tree add|list`: the federations of an installation, region over city over banner. */
export function addTree(program: Command, { out }: Terminal): void {
  const tree = program.command('tree').description('管理各级联合会 Manage the tree of federations').helpCommand(false);
  tree
    .command('add')
    .argument('<code>', '区划代码 division code', codeFrom)
    .argument('<name>', '名称 name')
    .option('--parent <code>', '上级的代码 code of the one above', codeFrom)
    .addOption(dataOption())
    .addOption(languageOption())
    .description('添加联合会 Add a federation')
    .action(async (code: string, name: string, { data, parent }: Options) => {
      const added = await opened(data, async (store) => store.federations.add('terminal', { code, name, parent: parent ?? null }));
      if (!added) throw new InputError('没有添加：代码已存在，或没有这个上级。', 'Not added: the code is there already, or the one above is not.');
    });
  tree
    .command('list')
    .addOption(dataOption())
    .addOption(languageOption())
    .description('列出联合会 List the federations')
    .action(async ({ data }: Options) => {
      for (const { code, name, parent } of await opened(data, async (store) => store.federations.list())) out.write(`${code}\t${name}\t${parent ?? ''}\n`);
    });
}
