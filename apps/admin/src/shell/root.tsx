import { isDay } from '@federation/domain';
import type { Language } from '@federation/domain';
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, redirect, retainSearchParams } from '@tanstack/react-router';
import { sessionQuery } from '../api/session.ts';
import { Failed, Missing } from './failures.tsx';
import { Shell } from './shell.tsx';

/** What every address may carry: the language, and the day to judge on. Both stay from page to page. */
export interface Asked {
  readonly lang?: Language | undefined;
  readonly asOf?: string | undefined;
}

/** The root of all pages. */
export const rootRoute = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  validateSearch: (search: Record<string, unknown>): Asked => ({
    ...(search['lang'] === 'zh' || search['lang'] === 'en' ? { lang: search['lang'] } : {}),
    ...(typeof search['asOf'] === 'string' && isDay(search['asOf']) ? { asOf: search['asOf'] } : {}),
  }),
  search: { middlewares: [retainSearchParams<Asked>(['lang', 'asOf'])] },
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery());
    const { pathname, href } = location;
    if (session === null && pathname !== '/sign-in') throw redirect({ to: '/sign-in', search: href === '/' ? {} : { to: href }, replace: true });
    if (session?.mustChange === true && pathname !== '/password') throw redirect({ to: '/password', replace: true });
    if (session?.mustChange === false && pathname === '/sign-in') throw redirect({ to: '/', replace: true });
  },
  component: Shell,
  notFoundComponent: Missing,
  errorComponent: Failed,
});
