import { writeFile } from 'node:fs/promises';
import { writeTemplate } from '@federation/intake';
import type { Command } from 'commander';
import { InputError } from './input-error.ts';
import { languageOption, registerFrom } from './options.ts';
import type { Terminal } from './terminal.ts';

/** `template [REGISTER] [-o FILE]`: an empty workbook to fill in. */
export function addTemplate(program: Command, { out, err }: Terminal): void {
  program
    .command('template')
    .argument('[register]', '登记册 register')
    .option('-o, --output <file>', '写入的文件，“-”为标准输出 file to write, "-" for standard output')
    .addOption(languageOption())
    .description('写出空白模板 Write an empty workbook for a register, or for all')
    .action(async (text: string | undefined, { output }: { output?: string }) => {
      const name = registerFrom(text);
      const bytes = await writeTemplate(name);
      const file = output ?? (out.isTTY === true ? `${name ?? 'federation'}-模板.xlsx` : '-');
      if (file === '-') {
        out.write(bytes);
        return;
      }
      await writeFile(file, bytes).catch(() => {
        throw new InputError(`无法写入文件：${file}`, `Cannot write the file: ${file}`);
      });
      err.write(`已写入 Written: ${file}\n`);
    });
}
