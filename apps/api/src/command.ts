import { Command, CommanderError } from 'commander';
import { addAccount } from './commands/account.ts';
import { addAssess } from './commands/assess.ts';
import { addBackup } from './commands/backup.ts';
import { addSchema } from './commands/schema.ts';
import { addServe } from './commands/serve.ts';
import { addTree } from './commands/tree.ts';
import { addTemplate } from './commands/template.ts';
import { addUpkeep } from './commands/upkeep.ts';
import { InputError, usageWords } from './commands/input-error.ts';
import { terminal, type Terminal } from './commands/terminal.ts';

/** Runs the command and gives its exit code: 0 when answered, 2 when the input could not be read. */
export async function run(args: readonly string[], at: Terminal = terminal): Promise<number> {
  const program = new Command('federation')
    .description('改革方案对照：达标没有、差几人、怎么补。 Where the federation stands against its reform plan.')
    .helpCommand('help [command]', '显示帮助 Show help')
    .helpOption('-h, --help', '显示帮助 Show help')
    .configureOutput({ writeOut: (text) => at.out.write(text), writeErr: (text) => at.err.write(text), outputError: () => undefined })
    .exitOverride();
  for (const add of [addAssess, addTemplate, addSchema, addServe, addAccount, addTree, addBackup, addUpkeep]) add(program, at);
  const language = languageIn(args);
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const words = error instanceof InputError ? error.words : error instanceof CommanderError ? usageWords(error) : undefined;
    if (words === undefined) throw error;
    at.err.write(`${words[language]}\n`);
    return 2;
  }
}

/** The language that was asked for, known even where the arguments are wrong. */
function languageIn(args: readonly string[]): 'zh' | 'en' {
  return args.some((arg, index) => arg === '--lang=en' || (arg === 'en' && args[index - 1] === '--lang')) ? 'en' : 'zh';
}
