/** What journeys of the info screen start from: one of two browsers, a server of their own, and a page of somebody else's. */
import { test as base, expect } from '@playwright/test';
import { chromium69, currentChromium, type PlayerBrowser } from './a-browser.ts';
import { startHost, type Host } from './a-host-page.ts';
import { Player, type PlayerWish } from './a-player.ts';
import { soon } from './looking.ts';
import { ScreenServer } from './a-server.ts';

interface Fixtures {
  server: ScreenServer;
  host: Host;
  /** A player at ten in the morning; it is closed at the end, and must have complained of nothing. */
  aPlayer: (wish?: PlayerWish) => Promise<Player>;
  /** A player with the host's page open, in which these words can be read; default those of the document there is at first. */
  aWindow: (shows?: string | RegExp, wish?: PlayerWish) => Promise<Player>;
}

interface WorkerFixtures {
  playerBrowser: PlayerBrowser;
}

export interface ScreenOptions {
  /** Which Chromium. */
  age: 'current' | '69';
}

/** Every journey of the screen runs in both browsers. */
export const test = base.extend<Fixtures, WorkerFixtures & ScreenOptions>({
  age: ['current', { option: true, scope: 'worker' }],

  playerBrowser: [
    async ({ age }, use) => {
      const its = await (age === '69' ? chromium69() : currentChromium());
      await use(its);
      await its.close();
    },
    { scope: 'worker' },
  ],

  server: async ({}, use) => {
    const server = await new ScreenServer().start();
    await use(server);
    await server.stop();
  },

  host: async ({ server }, use) => {
    const host = await startHost(() => server.url);
    await use(host);
    await host.stop();
  },

  aPlayer: async ({ playerBrowser, server }, use) => {
    const players: Player[] = [];
    await use(async (wish) => {
      const player = await Player.in(playerBrowser, wish);
      players.push(player);
      // Its clock is right, whatever the player's shows. A page that is just being left for another may be waiting for the
      // files of that one and says nothing; who asks for a document has time to say what the time is.
      server.clock = (isDocument) => player.world(isDocument ? 5_000 : 100);
      return player;
    });
    await Promise.all(players.map((player) => player.close()));
    for (const player of players) player.expectNoComplaint();
  },

  aWindow: async ({ aPlayer, host }, use) => {
    await use(async (shows = 'Beete gießen', wish) => {
      const player = await aPlayer(wish);
      await player.open(host.url);
      await soon(player, shows);
      return player;
    });
  },
});

export { expect };
