// Which address shows which page; every page is a file of its own that loads when it is needed, with its messages.
import { deviceRoutes } from './device-routes.ts';
import { portalRoutes } from './portal-routes.ts';
import type { PageRoute } from './route.ts';
import { teamRoutes } from './team-routes.ts';

export const routes: PageRoute[] = [...deviceRoutes, ...portalRoutes, ...teamRoutes];

/** The route of an address, if there is one. */
export function routeOf(path: string): PageRoute | undefined {
  const segments = path.replace(/(.)\/$/, '$1').split('/');
  return routes.find((route) => {
    const wanted = route.path.split('/');
    return (
      wanted.length === segments.length &&
      wanted.every((part, i) => part.startsWith(':') || part === segments[i])
    );
  });
}
