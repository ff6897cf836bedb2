import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shell/root.tsx';

/** `/`: where do we stand. The page itself asks for the day, so that it stays, and the focus with it, while another is judged. */
export const standingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./page.tsx'), 'StandingPage'),
});
