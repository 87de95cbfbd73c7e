/** A guard on the hosts a page may reach: whatever goes to another is stopped and noted. */
import type { BrowserContext } from '@playwright/test';

/** Notes the addresses on other than these hosts in `strangers`, which fills while the journey runs. */
export async function refuseStrangers(
  context: BrowserContext,
  hosts: readonly string[],
  strangers: string[],
): Promise<void> {
  // data: and blob: addresses have no host and leave nothing.
  const isStranger = (url: URL) => url.host !== '' && !hosts.includes(url.host);
  await context.route(isStranger, async (route) => {
    strangers.push(route.request().url());
    await route.abort();
  });
  await context.routeWebSocket(isStranger, async (socket) => {
    strangers.push(socket.url());
    await socket.close();
  });
}
