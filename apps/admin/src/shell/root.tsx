import { isDay } from '@federation/domain';
import type { Language } from '@federation/domain';
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, retainSearchParams } from '@tanstack/react-router';
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
  component: Shell,
  notFoundComponent: Missing,
  errorComponent: Failed,
});
