import { citationOf, parseCitation } from '@federation/domain';
import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router';
import { clauseOf } from '../../plan/plan.ts';
import { standingQuery } from '../../api/standing.ts';
import { rootRoute } from '../../shell/root.tsx';

/** `/clauses/2-1-1`: a clause. Other spellings of its number, such as 二(一)1, lead to it. */
export const clauseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clauses/$number',
  beforeLoad: ({ params }) => {
    const number = parseCitation(params.number);
    if (number === undefined || clauseOf(number) === undefined) throw notFound();
    if (number !== params.number) throw redirect({ to: '/clauses/$number', params: { number }, replace: true });
    return { citation: citationOf(number) };
  },
  loaderDeps: ({ search }) => ({ asOf: search.asOf }),
  loader: ({ context, deps }) => context.queries.ensureQueryData(standingQuery(deps.asOf)),
  component: lazyRouteComponent(() => import('./page.tsx'), 'ClausePage'),
});
