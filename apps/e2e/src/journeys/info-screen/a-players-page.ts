/** A player's page in a journey: its first day, what its worker keeps, and its next start. */
import { expect } from '@playwright/test';
import type { Player } from './a-player.ts';
import type { ScreenServer } from './a-server.ts';
import { soon } from './looking.ts';

export const KEY = 'abcdefghjk';
/** What a network answers that wants to be greeted first. */
export const PORTAL = { status: 200, body: '<!doctype html><title>Hotel</title><h1>Willkommen im WLAN</h1>' };

/** Opened for the first time, and left alone until all of it is kept. */
export async function firstDay(player: Player, server: ScreenServer, pictures = 0): Promise<void> {
  await player.open(`${server.url}/screen/${KEY}/player`);
  await soon(player, 'Beete gießen');
  await expect.poll(async () => (await kept(player)).length, { timeout: 20_000 }).toBe(14 + pictures);
  await expect.poll(() => player.evaluate('navigator.serviceWorker.controller !== null')).toBe(true);
}

/** Addresses of what the worker keeps. */
export const kept = (player: Player): Promise<string[]> =>
  player.call(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.reduce((all, some) => all.concat(some), []).map(({ url }) => new URL(url).pathname);
  });

export async function startAgain(player: Player, server: ScreenServer, after = 0): Promise<void> {
  await player.reboot({}, after);
  await player.open(`${server.url}/screen/${KEY}/player`);
}

/** Whether there is a worker, whatever it keeps so far. */
export const isInstalled = (player: Player): Promise<boolean> =>
  player.call(async () => {
    const found = await navigator.serviceWorker.getRegistration('/screen/');
    return !!found && found.active !== null;
  });
