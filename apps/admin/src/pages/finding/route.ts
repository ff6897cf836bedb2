import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { standingQuery } from '../../api/standing.ts';
import { measureOf } from '../../plan/plan.ts';
import { rootRoute } from '../../shell/root.tsx';

/** `/findings/2-1-1/presidium-categories`: the finding of a measure. */
export const findingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/findings/$clause/$slug',
  beforeLoad: ({ params }) => {
    if (measureOf(`${params.clause}/${params.slug}`) === undefined) throw notFound();
  },
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps }) => context.queries.ensureQueryData(standingQuery(deps.asOf)),
  component: lazyRouteComponent(() => import('./page.tsx'), 'FindingPage'),
});
