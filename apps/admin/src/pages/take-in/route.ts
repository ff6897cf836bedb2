import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { importQuery } from '../../api/imports.ts';
import { rootRoute } from '../../shell/root.tsx';

/** `/take-in`: choose files. */
export const takeInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/take-in',
  component: lazyRouteComponent(() => import('./choose-page.tsx'), 'ChoosePage'),
});

/** `/take-in/{id}`: look over what was understood, mend it, accept it. The address survives a reload. */
export const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/take-in/$id',
  loader: ({ context, params }) => context.queries.ensureQueryData(importQuery(params.id)),
  component: lazyRouteComponent(() => import('./review-page.tsx'), 'ReviewPage'),
});
