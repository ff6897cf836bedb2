import type { Words } from '@federation/domain';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Env } from './access/admit.ts';
import { languageOf } from './language.ts';

/** What can go wrong with a request. The key ends the problem's type and is a public contract. */
const kinds = {
  'malformed-body': { status: 400, title: { zh: '请求内容无法读取', en: 'The body of the request cannot be read' } },
  'signed-out': { status: 401, title: { zh: '尚未登录', en: 'Not signed in' } },
  'sign-in-failed': { status: 401, title: { zh: '没有登录成功', en: 'Not signed in' } },
  'code-needed': { status: 401, title: { zh: '还需要验证码', en: 'A code is needed too' } },
  'not-allowed': { status: 403, title: { zh: '没有权限', en: 'Not allowed' } },
  'password-to-change': { status: 403, title: { zh: '密码需要更改', en: 'The password is to be changed' } },
  'bad-host': { status: 403, title: { zh: '不接受以此地址访问', en: 'Not to be reached under this address' } },
  'other-site': { status: 403, title: { zh: '不接受来自其他网站的提交', en: 'Nothing is taken from other sites' } },
  'not-found': { status: 404, title: { zh: '没有找到', en: 'Not found' } },
  'import-closed': { status: 409, title: { zh: '这次导入已经结束', en: 'This import is over' } },
  'name-taken': { status: 409, title: { zh: '登录名已被使用', en: 'The name is taken' } },
  'request-open': { status: 409, title: { zh: '同一请求尚未处理完', en: 'The same request is not answered yet' } },
  'changed-meanwhile': { status: 409, title: { zh: '登记册在此期间有变动', en: 'The registers have changed meanwhile' } },
  'dangling-reference': { status: 409, title: { zh: '引用的记录不存在', en: 'A record is referred to that is not there' } },
  'precondition-failed': { status: 412, title: { zh: '记录已有变动', en: 'The record has changed' } },
  'too-large': { status: 413, title: { zh: '内容过大', en: 'Too large' } },
  'wrong-media-type': { status: 415, title: { zh: '内容类型不对', en: 'Wrong type of content' } },
  invalid: { status: 422, title: { zh: '内容不符合要求', en: 'The request does not hold what it should' } },
  'key-reused': { status: 422, title: { zh: 'Idempotency-Key 已被使用', en: 'The Idempotency-Key was used already' } },
  'too-many-attempts': { status: 429, title: { zh: '失败次数过多', en: 'Too many failures' } },
  'too-many-requests': { status: 429, title: { zh: '请求过于频繁', en: 'Too many requests' } },
  'precondition-required': { status: 428, title: { zh: '没有说明修改的是哪一版', en: 'It is not said which version is changed' } },
  unavailable: { status: 503, title: { zh: '暂时无法使用', en: 'Not to be had for now' } },
  internal: { status: 500, title: { zh: '程序出错', en: 'The program failed' } },
} as const satisfies Record<string, { readonly status: ContentfulStatusCode; readonly title: Words }>;

export type ProblemKind = keyof typeof kinds;

/** One fault with its place: a JSON pointer into the body, or `/query/…` and `/path/…`. Never with what was given. */
export interface Fault {
  readonly pointer: string;
  readonly detail: Words;
}

/** The API's one error; what is thrown anywhere else answers as `internal`. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: ProblemKind;
  readonly detail: Words;
  readonly faults: readonly Fault[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(kind: ProblemKind, detail: Words, faults: readonly Fault[] = [], headers: Readonly<Record<string, string>> = {}) {
    super(kind);
    this.kind = kind;
    this.detail = detail;
    this.faults = faults;
    this.headers = headers;
  }
}

/** Answers with `application/problem+json` (RFC 9457) in the language of the request. */
export function answerProblem(c: Context<Env>, { kind, detail, faults, headers }: Problem): Response {
  const language = languageOf(c);
  const { status, title } = kinds[kind];
  return c.json(
    {
      type: `urn:federation:problem:${kind}`,
      title: title[language],
      status,
      detail: detail[language],
      instance: `urn:uuid:${c.get('requestId')}`,
      errors: faults.map((fault) => ({ pointer: fault.pointer, detail: fault.detail[language] })),
    },
    status,
    { 'Content-Type': 'application/problem+json', 'Content-Language': language, ...headers, ...(status === 401 ? { 'WWW-Authenticate': 'Bearer realm="federation"' } : {}) },
  );
}
