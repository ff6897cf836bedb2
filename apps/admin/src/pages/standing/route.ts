import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { standingQuery } from '../../api/standing.ts';
import { rootRoute } from '../../shell/root.tsx';

/** `/`: where do we stand. */
export const standingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps }) => context.queries.ensureQueryData(standingQuery(deps.asOf)),
  component: lazyRouteComponent(() => import('./page.tsx'), 'StandingPage'),
});
