import { writeFile } from 'node:fs/promises';
import { writeTemplate } from '@federation/intake';
import type { Command } from 'commander';
import { InputError } from './input-error.ts';
import { registerFrom } from './options.ts';

/** `template [REGISTER] [-o FILE]`: an empty workbook to fill in. */
export function addTemplate(program: Command): void {
  program
    .command('template')
    .argument('[register]', '登记册 register')
    .option('-o, --output <file>', '写入的文件，“-”为标准输出 file to write, "-" for standard output')
    .description('写出空白模板 Write an empty workbook for a register, or for all')
    .action(async (text: string | undefined, { output }: { output?: string }) => {
      const name = registerFrom(text);
      const bytes = await writeTemplate(name);
      const file = output ?? (process.stdout.isTTY ? `${name ?? 'federation'}-模板.xlsx` : '-');
      if (file === '-') {
        process.stdout.write(bytes);
        return;
      }
      await writeFile(file, bytes).catch(() => {
        throw new InputError(`无法写入文件：${file}`, `Cannot write the file: ${file}`);
      });
      process.stderr.write(`已写入 Written: ${file}\n`);
    });
}
