import type { HttpBindings } from '@hono/node-server';
import type { Answers, Store } from '@federation/store';
import type { Context, MiddlewareHandler } from 'hono';
import type { Api } from '../app.ts';
import { Problem } from '../problem.ts';
import type { Permission } from './permissions.ts';
import { permissionsIn, type Identify, type Principal } from './principal.ts';

/** What a route asks of whoever calls it: nothing, an account (with a one-time password too), to be known, or a permission in the federation of its address. */
export type Access = 'anyone' | 'account' | 'signed-in' | Permission;

/** What a request knows of who sent it. */
export interface Env {
  /** What the server of Node tells of the connection; nothing in `app.request(…)`. */
  Bindings: Partial<HttpBindings>;
  Variables: {
    /** A UUID that the answer and the log name too. */
    requestId: string;
    /** What a handler may ask of the door. */
    door: Door;
    principal: Principal | undefined;
    may: ReadonlySet<Permission>;
  };
}

interface Door {
  readonly identify: () => Promise<Principal | undefined>;
  /** A federation's code and those above it; empty where there is none. */
  readonly lineage: (code: string) => Promise<readonly string[]>;
  /** What was answered to requests that may be sent again. */
  readonly answers: Answers;
}

/** Puts the door into every request. */
export function openDoor(app: Api, store: Store, identify: Identify): void {
  app.use('/api/*', async (c, next) => {
    let known: Promise<Principal | undefined> | undefined;
    c.set('door', {
      identify: () => (known ??= identify(c.req.raw)),
      lineage: async (code) => (await store.federations.lineage(code)).map((one) => one.code),
      answers: store.answers,
    });
    await next();
  });
}

/** Lets a request through to a route, or refuses it before anything of it is read. */
export function admit(access: Access): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (access !== 'anyone') await mustBeAllowed(c, access);
    await next();
  };
}

async function mustBeAllowed(c: Context<Env>, access: Exclude<Access, 'anyone'>): Promise<void> {
  const { identify, lineage } = c.get('door');
  const principal = await identify();
  if (principal === undefined) throw new Problem('signed-out', { zh: '请先登录。', en: 'Sign in first.' });
  c.set('principal', principal);
  c.set('may', new Set());
  if (access === 'account') {
    if (principal.account === undefined) throw new Problem('not-allowed', { zh: '密钥没有账号，不能这样用。', en: 'A key has no account.' });
    return;
  }
  if (principal.mustChange === true) throw new Problem('password-to-change', { zh: '请先把一次性密码改成自己的密码。', en: 'Change the one-time password to one of your own first.' });
  if (access === 'signed-in') return;
  const may = permissionsIn(principal, await lineage(c.req.param('federation') ?? ''));
  c.set('may', may);
  // One that is not there and one that one may not see must look the same.
  if (may.size === 0) throw new Problem('not-found', { zh: '没有这个联合会。', en: 'There is no such federation.' });
  if (!may.has(access)) throw new Problem('not-allowed', { zh: '您的角色不能做这件事。需要时请联系管理员。', en: 'Your role does not allow this. Ask an administrator if you need it.' });
}

/** Who asks, on a route that lets nobody unknown in. */
export function principalOf(c: Context<Env>): Principal {
  const principal = c.get('principal');
  if (principal === undefined) throw new TypeError('the route lets anyone in');
  return principal;
}
