import type { Words } from '@federation/domain';
import { StoreError, type StoreFault } from '@federation/store';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Logger } from 'pino';
import type { Env } from './access/admit.ts';
import { answerProblem, Problem, type ProblemKind } from './problem.ts';
import { unavailability, type Unavailable } from './unavailable.ts';

type Answer = readonly [ProblemKind, Words];

const internal: Answer = ['internal', { zh: '请稍后再试；如仍出错，请联系管理员并说明时间。', en: 'Try again; if it fails again, tell the administrator when it happened.' }];

const byStatus: Readonly<Record<number, Answer>> = {
  400: ['malformed-body', { zh: '请求内容不是有效的 JSON 或表单，请检查后重发。', en: 'The body is not valid JSON, or not a valid form: check it and send it again.' }],
  413: ['too-large', { zh: '请把文件分几次上传。', en: 'Send the files in several parts.' }],
  415: ['wrong-media-type', { zh: '请按接口说明设置 Content-Type。', en: 'Set Content-Type as the description of the API says.' }],
};

const byFault: Readonly<Record<StoreFault, Answer>> = {
  'changed-meanwhile': ['changed-meanwhile', { zh: '请重新查看后再提交。', en: 'Look at it again, then send it again.' }],
  'dangling-reference': ['dangling-reference', { zh: '请先导入被引用的记录。', en: 'Take in the records that are referred to first.' }],
  'not-pending': ['import-closed', { zh: '这次导入已被接受、删除或过期，请重新导入。', en: 'It was accepted, deleted or has expired: take the files in again.' }],
};

const byAbsence: Readonly<Record<Unavailable, Words>> = {
  gone: { zh: '数据库暂时没有响应，请稍后再试。', en: 'The database does not answer for now: try again later.' },
  full: { zh: '存储空间已满，没有写入任何内容。请联系管理员。', en: 'There is no room left on the disk, and nothing was written: tell the administrator.' },
};

/** That the database is not to be had for now. */
export function notToBeHad(why: Unavailable): Problem {
  return new Problem('unavailable', byAbsence[why], [], { 'Retry-After': '5' });
}

/** Answers an error of any origin. What nobody expected is logged by kind and place; its message may hold data. */
export function answerError(error: Error, c: Context<Env>, log: Logger | undefined): Response {
  if (error instanceof Problem) return answerProblem(c, error);
  const absence = unavailability(error);
  if (absence !== undefined) {
    log?.error({ id: c.get('requestId'), database: absence }, 'unavailable');
    return answerProblem(c, notToBeHad(absence));
  }
  const [kind, detail] = answerOf(error);
  if (kind === 'internal') log?.error({ id: c.get('requestId'), error: error.name, at: placesOf(error) }, 'unexpected');
  return answerProblem(c, new Problem(kind, detail));
}

function answerOf(error: Error): Answer {
  if (error instanceof StoreError) return byFault[error.fault];
  if (error instanceof HTTPException) return byStatus[error.status] ?? internal;
  return internal;
}

function placesOf(error: Error): string[] {
  return (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
}
