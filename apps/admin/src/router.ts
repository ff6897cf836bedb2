import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { clauseRoute } from './pages/clause/route.ts';
import { findingRoute } from './pages/finding/route.ts';
import { registerRoute, recordRoute, registersRoute } from './pages/registers/route.ts';
import { passwordRoute, signInRoute } from './pages/sign-in/route.ts';
import { standingRoute } from './pages/standing/route.ts';
import { importRoute, takeInRoute } from './pages/take-in/route.ts';
import { Failed, Loading, Missing } from './shell/failures.tsx';
import { rootRoute } from './shell/root.tsx';

const tree = rootRoute.addChildren([
  standingRoute,
  clauseRoute,
  findingRoute,
  takeInRoute,
  importRoute,
  registersRoute,
  registerRoute,
  recordRoute,
  signInRoute,
  passwordRoute,
]);

/** The router over all pages. Data is read by the pages' loaders, through the queries. */
export function makeRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    defaultPreload: false,
    scrollRestoration: true,
    defaultPendingMs: 300,
    defaultPendingComponent: Loading,
    defaultErrorComponent: Failed,
    defaultNotFoundComponent: Missing,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
