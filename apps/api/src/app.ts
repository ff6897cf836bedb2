import type { Store } from '@federation/store';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import { answerProblem, Problem } from './problem.ts';
import { faultsOf } from './faults.ts';
import { guard } from './guard.ts';
import { answerError } from './on-error.ts';
import { limitRequests, type Limits } from './limits/limit.ts';
import { measureRequests, metricsRoute } from './metrics.ts';
import { logRequests } from './log.ts';
import { nameRequests } from './request-id.ts';
import { openDoor, type Env } from './access/admit.ts';
import type { Identify } from './access/principal.ts';
import type { Provider } from './accounts/provider.ts';
import { securitySchemes } from './document.ts';
import { describedBy } from './examples.ts';
import { accountRoutes } from './routes/accounts.ts';
import { assessmentRoutes } from './routes/assessments.ts';
import { auditRoutes } from './routes/audit.ts';
import { clauseRoutes } from './routes/clauses.ts';
import { exportRoutes } from './routes/export.ts';
import { federationRoutes } from './routes/federations.ts';
import { healthRoutes } from './routes/health.ts';
import { importRoutes } from './routes/imports.ts';
import { keyRoutes } from './routes/keys.ts';
import { measureRoutes } from './routes/measures.ts';
import { planRoutes } from './routes/plan.ts';
import { providerRoutes } from './routes/provider.ts';
import { recordRoutes } from './routes/records.ts';
import { referenceRoutes } from './routes/reference.ts';
import { registerRoutes } from './routes/registers.ts';
import { secondFactorRoutes } from './routes/second-factor.ts';
import { sessionRoutes } from './routes/session.ts';
import { templateRoutes } from './routes/templates.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import { serveAdmin } from './admin.ts';

/** What the API works with. */
export interface Surroundings {
  readonly store: Store;
  /** Who asks. There is no default: whoever is not known is let in nowhere. */
  readonly identify: Identify;
  readonly now: () => Date;
  readonly log?: Logger;
  /** The folder of the built admin app; nothing but the API is served without it. */
  readonly admin?: string;
  /** A provider of identities to sign in at. */
  readonly provider?: Provider;
  /** The address that browsers know the pages by, where it is not the one that arrives here. */
  readonly address?: string;
  /** How many requests are answered; all where absent. */
  readonly limits?: Limits;
  /** The host names to be reached under; any where absent. */
  readonly hosts?: readonly string[];
}

export type Api = OpenAPIHono<Env>;

/** The whole application, ready for `serve` or for `app.request(…)` in a test. */
export function createApp(surroundings: Surroundings): Api {
  const app: Api = new OpenAPIHono<Env>({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const detail = { zh: '请求中有不符合要求的内容，位置见 errors。', en: 'Parts of the request are not valid; see errors for where.' };
      return answerProblem(c, new Problem('invalid', detail, faultsOf(result.error, result.target)));
    },
  });
  app.onError((error, c) => answerError(error, c, surroundings.log));
  app.notFound((c) => answerProblem(c, new Problem('not-found', { zh: '没有这个地址。', en: 'There is nothing at this address.' })));
  app.use(nameRequests());
  if (surroundings.log !== undefined) app.use(logRequests(surroundings.log));
  const registry = new Registry();
  app.use(measureRequests(registry));
  guard(app, surroundings.hosts);
  openDoor(app, surroundings.store, surroundings.identify);
  if (surroundings.limits !== undefined) app.use('/api/*', limitRequests(surroundings.limits));

  healthRoutes(app, surroundings);
  metricsRoute(app, surroundings, registry);
  planRoutes(app);
  clauseRoutes(app);
  measureRoutes(app);
  sessionRoutes(app, surroundings);
  providerRoutes(app, surroundings);
  secondFactorRoutes(app, surroundings);
  accountRoutes(app, surroundings);
  keyRoutes(app, surroundings);
  federationRoutes(app, surroundings);
  registerRoutes(app, surroundings);
  recordRoutes(app, surroundings);
  assessmentRoutes(app, surroundings);
  importRoutes(app, surroundings);
  templateRoutes(app);
  exportRoutes(app, surroundings);
  auditRoutes(app, surroundings);
  webhookRoutes(app, surroundings);
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', securitySchemes.session);
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', securitySchemes.key);
  app.get('/api/openapi.json', (c) => c.json(describedBy(app)));
  referenceRoutes(app);
  if (surroundings.admin !== undefined) serveAdmin(app, surroundings.admin);
  return app;
}
