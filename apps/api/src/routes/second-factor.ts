import { principalOf } from '../access/admit.ts';
import { route } from '../access/route.ts';
import { newSecondFactor, stepOf } from '../accounts/second-factor.ts';
import { confirmPassword } from '../accounts/sign-in.ts';
import type { Api, Surroundings } from '../app.ts';
import { Problem } from '../problem.ts';
import { proposedFactorSchema, secondFactorSchema } from '../schemas/account.ts';
import { errors } from '../schemas/problem.ts';
import { ownAccount } from './session.ts';

const path = '/api/session/second-factor';
const tags = ['session'];

/** A code from an authenticator app beside the password (RFC 6238). */
export function secondFactorRoutes(app: Api, { store, now }: Surroundings): void {
  app.openapi(
    route('account', {
      method: 'post',
      path,
      operationId: 'proposeSecondFactor',
      tags,
      summary: 'A new secret for an authenticator app; nothing is set yet',
      responses: { 200: { description: 'The secret.', content: { 'application/json': { schema: proposedFactorSchema } } } },
    }),
    async (c) => c.json(newSecondFactor((await ownAccount(c, store)).name), 200),
  );
  app.openapi(
    route('account', {
      method: 'put',
      path,
      operationId: 'setSecondFactor',
      tags,
      summary: 'Set the second factor with a code of it, or take it off',
      request: { body: { required: true, content: { 'application/json': { schema: secondFactorSchema } } } },
      responses: { 204: { description: 'Done.' }, ...errors(400, 422, 429) },
    }),
    async (c) => {
      const { present, secret, code = '' } = c.req.valid('json');
      const account = await ownAccount(c, store);
      await confirmPassword(store, now(), account, present);
      const step = secret === null ? undefined : stepOf(secret, code, now());
      if (secret !== null && step === undefined) {
        const detail = { zh: '验证码不对。请核对手机时间后，输入应用上正在显示的六位数字。', en: 'The code is not right. Check the time of the phone, then enter the six digits shown now.' };
        throw new Problem('invalid', detail, [{ pointer: '/code', detail }]);
      }
      await store.accounts.setSecondFactor(principalOf(c).actor, account.id, secret);
      if (step !== undefined) await store.accounts.takeStep(account.id, step);
      return c.body(null, 204);
    },
  );
}
