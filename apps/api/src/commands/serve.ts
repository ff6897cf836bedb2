import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { pino } from 'pino';
import { identifyBy } from '../accounts/identify.ts';
import type { Provider } from '../accounts/provider.ts';
import { defaultLimits } from '../limits/limit.ts';
import { createApp } from '../app.ts';
import { deliverAlways } from '../webhooks/deliver.ts';
import { InputError } from './input-error.ts';
import { firstAdministrator, sayOnce } from './first-administrator.ts';
import { codeFrom, DEFAULT_CODE, enterFederation } from './installation.ts';
import { openStore } from './keys.ts';
import { dataOption, languageOption } from './options.ts';
import { takeIn } from './sample.ts';
import type { Terminal, Voice } from './terminal.ts';

interface Options {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly federation: string;
  readonly name?: string;
  readonly sample?: string;
  readonly address?: string;
  readonly limit: number;
  readonly limitUnknown: number;
  readonly oidcIssuer?: string;
  readonly oidcClient?: string;
}

const PAGES = fileURLToPath(new URL('../../admin/dist', import.meta.url));
const HOUR = 60 * 60 * 1000;
const ONLY_HERE = ['127.0.0.1', 'localhost', '::1'];

/** `serve`: API and pages on one port, with everything in one file. */
export function addServe(program: Command, { out }: Terminal): void {
  program
    .command('serve')
    .option('--port <port>', '端口 port', portFrom, 4180)
    .option('--host <host>', '监听地址 address to listen at', '127.0.0.1')
    .addOption(dataOption())
    .option('--federation <code>', '旗县区划代码 code of the federation', codeFrom, DEFAULT_CODE)
    .option('--name <name>', '联合会名称 its name, at the first start')
    .option('--sample <folder>', '数据文件为空时导入的名册 rosters to take in where the data file is empty')
    .addOption(new Option('--address <url>', '浏览器访问的网址（前面有代理时） the address that browsers use, behind a proxy').env('FEDERATION_ADDRESS').argParser(addressFrom))
    .option('--limit <requests>', '每个账号或密钥每分钟的请求数，0 为不限 requests a minute of each account or key; 0: any', countFrom, defaultLimits.known)
    .option('--limit-unknown <requests>', '未登录的每个地址每分钟的请求数 of each address where nobody is signed in', countFrom, defaultLimits.unknown)
    .addOption(new Option('--oidc-issuer <url>', '统一身份认证（OpenID Connect） provider of identities').env('OIDC_ISSUER').argParser(addressFrom))
    .addOption(new Option('--oidc-client <id>', '在认证方登记的编号，口令放在 OIDC_SECRET its client id; the secret is OIDC_SECRET').env('OIDC_CLIENT'))
    .addOption(languageOption())
    .description('启动服务 Serve the pages and the API')
    .action(async (options: Options) => serve(options, out));
}

async function serve({ port, host, data, federation, name, sample, address, limit, limitUnknown, oidcIssuer, oidcClient }: Options, out: Voice): Promise<void> {
  if (sample !== undefined && !existsSync(sample)) throw new InputError(`没有这个文件夹：${sample}`, `There is no such folder: ${sample}`);
  const store = await openStore(data);
  await enterFederation(store, federation, name);
  const first = await firstAdministrator(store, federation);
  const now = () => new Date();
  const log = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' }, pino.destination(2));
  const admin = existsSync(`${PAGES}/index.html`) ? { admin: PAGES } : {};
  const ways = { ...(address === undefined ? {} : { address }), ...providerFrom(oidcIssuer, oidcClient) };
  const hosts = ONLY_HERE.includes(host) ? { hosts: ['127.0.0.1', 'localhost', '[::1]', ...(address === undefined ? [] : [new URL(address).hostname])] } : {};
  const limits = limit === 0 ? {} : { limits: { ...defaultLimits, known: limit, unknown: limitUnknown, behindProxy: address !== undefined } };
  const app = createApp({ store, identify: identifyBy(store, now), now, log, ...admin, ...hosts, ...limits, ...ways });
  const server = createAdaptorServer({ fetch: app.fetch });
  const bound = await listening(server, port, host).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const sweep = async () => {
    await store.imports.sweep();
    await store.answers.sweep();
  };
  // Its message may hold data.
  const sweeping = setInterval(() => void sweep().catch((error: unknown) => log.error({ error: error instanceof Error ? error.name : '' }, 'sweep')), HOUR);
  const silence = deliverAlways({ store, now }, log);
  const stop = () => {
    clearInterval(sweeping);
    silence();
    server.close(() => void store.close().then(() => process.exit(0)));
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);

  if (sample !== undefined) await takeIn(store, federation, sample, out);
  if (first !== undefined) sayOnce(out, first);
  out.write(`残联改革方案对照已启动 Ready: http://${host.includes(':') ? `[${host}]` : host}:${bound}/\n`);
}

/** Listens, and gives the port that it got. */
function listening(server: ServerType, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new InputError(`端口 ${port} 已被占用。请关闭占用它的程序，或用 --port 换一个。`, `Port ${port} is taken. Close the program that holds it, or choose another with --port.`));
      else reject(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function providerFrom(issuer: string | undefined, client: string | undefined): { readonly provider?: Provider } {
  const secret = process.env['OIDC_SECRET'];
  if (issuer === undefined) return {};
  if (client === undefined || secret === undefined) throw new InputError('--oidc-issuer 还需要 --oidc-client 和环境变量 OIDC_SECRET。', '--oidc-issuer needs --oidc-client and OIDC_SECRET in the environment.');
  return { provider: { issuer, client, secret } };
}

function addressFrom(text: string): string {
  if (!/^https?:$/.test(URL.parse(text)?.protocol ?? '')) throw new InvalidArgumentError('an address begins with https:// or http://');
  return text;
}

function countFrom(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('a number of requests');
  return Number(text);
}

function portFrom(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new InvalidArgumentError('a port is a number up to 65535');
  return Number(text);
}
