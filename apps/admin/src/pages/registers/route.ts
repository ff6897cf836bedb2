import { registers } from '@federation/domain';
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { recordQuery, registerCountsQuery } from '../../api/registers.ts';
import { registerNamed } from '../../plan/register.ts';
import { rootRoute } from '../../shell/root.tsx';

/** `/registers`: all registers. */
export const registersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registers',
  loader: ({ context }) => context.queries.ensureQueryData(registerCountsQuery()),
  component: lazyRouteComponent(() => import('./page.tsx'), 'RegistersPage'),
});

/** What the address of a register carries beside its name. */
export interface Wanted {
  readonly q?: string | undefined;
}

/** `/registers/people`: one register. The page itself asks for what is looked for, so that it stays while that is found. */
export const registerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registers/$register',
  validateSearch: (search: Record<string, unknown>): Wanted => {
    const q = search['q'];
    return typeof q === 'string' && q !== '' ? { q } : {};
  },
  beforeLoad: ({ params }) => {
    if (!Object.hasOwn(registers, params.register)) throw notFound();
  },
  component: lazyRouteComponent(() => import('./register-page.tsx'), 'RegisterPage'),
});

/** `/registers/people/{id}`: one record. */
export const recordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registers/$register/$id',
  beforeLoad: ({ params }) => {
    if (!Object.hasOwn(registers, params.register)) throw notFound();
  },
  loader: ({ context, params }) => context.queries.ensureQueryData(recordQuery(registerNamed(params.register), params.id)),
  component: lazyRouteComponent(() => import('./record-page.tsx'), 'RecordPage'),
});
