import type { Account, Store } from '@federation/store';
import { Option, type Command } from 'commander';
import { isRole, roleNames, roles } from '../access/permissions.ts';
import { accountNameFrom } from '../accounts/account-name.ts';
import { hashOf, oneTimePassword } from '../accounts/password.ts';
import { subjectOf } from '../accounts/provider.ts';
import { sayOnce } from './first-administrator.ts';
import { InputError } from './input-error.ts';
import { codeFrom, DEFAULT_CODE } from './installation.ts';
import { opened } from './opened.ts';
import { dataOption, languageOption } from './options.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  readonly data: string;
  readonly federation: string;
  readonly role?: string;
  readonly issuer?: string;
  readonly subject?: string;
}

const ACTOR = 'terminal';

/** `account add|reset|grant|link|list`: for whoever sits at the machine that holds the data. */
export function addAccount(program: Command, { out }: Terminal): void {
  const account = program.command('account').description('管理账号 Manage accounts').helpCommand(false);
  const withStore = (name: string, description: string, work: (store: Store, name: string, options: Options) => Promise<void>) =>
    account
      .command(name)
      .addOption(dataOption())
      .option('--federation <code>', '旗县区划代码 code of the federation', codeFrom, DEFAULT_CODE)
      .addOption(new Option('--role <role>', '角色 role').choices(roleNames))
      .option('--issuer <url>', '认证方 provider of identities')
      .option('--subject <id>', '在认证方的编号 who it is there (sub)')
      .addOption(languageOption())
      .description(description)
      .action(async function act(this: Command) {
        const [text = ''] = this.args;
        const options = this.opts<Options>();
        await opened(options.data, async (store) => work(store, text, options));
      });

  withStore('add <name>', '添加账号，给出一次性密码 Add one, with a one-time password', async (store, given, { federation, role = 'reader' }) => {
    const name = accountNameFrom(given);
    if (name === undefined) throw new InputError('登录名须为 2 到 40 个文字、数字、点、横线或下划线。', 'A name has two to forty letters, digits, dots, hyphens or underscores.');
    if ((await store.federations.lineage(federation)).length === 0) throw new InputError(`没有代码为 ${federation} 的联合会。`, `There is no federation with the code ${federation}.`);
    const password = oneTimePassword();
    const added = await store.accounts.add(ACTOR, { federation, name, password: await hashOf(password) });
    if (added === undefined) throw new InputError('这个登录名已被使用。', 'The name is taken.');
    await store.accounts.grant(ACTOR, added.id, { federation, role });
    sayOnce(out, { name, password });
  });

  withStore('reset <name>', '重置密码，解除两步验证 Reset a password, take the second factor off', async (store, given) => {
    const { id, name, secondFactor } = await named(store, given);
    const password = oneTimePassword();
    await store.accounts.setPassword(ACTOR, id, await hashOf(password), true);
    if (secondFactor !== null) await store.accounts.setSecondFactor(ACTOR, id, null);
    sayOnce(out, { name, password });
  });

  withStore('grant <name>', '给予角色 Give a role', async (store, given, { federation, role }) => {
    const { id } = await named(store, given);
    if (role === undefined) throw new InputError('请用 --role 给出角色。', 'Name the role with --role.');
    if ((await store.federations.lineage(federation)).length === 0) throw new InputError(`没有代码为 ${federation} 的联合会。`, `There is no federation with the code ${federation}.`);
    await store.accounts.grant(ACTOR, id, { federation, role });
  });

  withStore('link <name>', '改由统一身份认证登录，不再用密码 Let one sign in at a provider of identities, and by no password', async (store, given, { issuer, subject }) => {
    const { id } = await named(store, given);
    if (issuer === undefined || subject === undefined) throw new InputError('请用 --issuer 和 --subject 指明其在认证方的身份。', 'Say with --issuer and --subject who it is at the provider.');
    if (!(await store.accounts.link(ACTOR, id, subjectOf(issuer, subject)))) throw new InputError('另一个账号已经对应这个身份。', 'Another account is that already.');
  });

  withStore('list', '列出账号 List accounts', async (store, _, { federation }) => {
    for (const { name, closed, grants } of await store.accounts.list(federation)) {
      const held = grants.flatMap(({ role }) => (isRole(role) ? [`${roles[role].title.zh} ${role}`] : []));
      out.write(`${name}\t${closed ? '已关闭 closed' : held.join('，')}\n`);
    }
  });
}

async function named(store: Store, text: string): Promise<Account> {
  const account = await store.accounts.byName(accountNameFrom(text) ?? '');
  if (account === undefined || account.closed) throw new InputError('没有这个账号。', 'There is no such account.');
  return account;
}
