import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { waysQuery } from '../../api/session.ts';
import { rootRoute } from '../../shell/root.tsx';

/** What the address of signing in carries: where one wanted to go, and that the provider's word was not taken. */
export interface Entry {
  readonly to?: string;
  readonly refused?: 1;
}

/** `/sign-in`: name and password; `?to=…` is where one wanted to go. */
export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): Entry => ({
    ...(typeof search['to'] === 'string' ? { to: search['to'] } : {}),
    ...(search['refused'] === 1 ? { refused: 1 } : {}),
  }),
  loader: ({ context }) => context.queries.ensureQueryData(waysQuery()),
  component: lazyRouteComponent(() => import('./page.tsx'), 'SignInPage'),
});

/** `/password`: another password of one's own. */
export const passwordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/password',
  component: lazyRouteComponent(() => import('./password-page.tsx'), 'PasswordPage'),
});
