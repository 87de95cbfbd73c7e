/** The two browsers of the info screen's journeys, both driven by the same words of the DevTools protocol. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import { browser } from '../../browser.ts';
import { oldChromium } from '../../old-chromium.ts';
import { connect } from './devtools.ts';

/** One page, spoken to in the protocol's own words. */
export interface Session {
  send(method: string, params?: object): Promise<any>;
  on(event: string, listener: (params: any) => void): void;
}

/** One player: its storage stays while its pages come and go. */
export interface Profile {
  newPage(): Promise<{ session: Session; close(): Promise<void> }>;
  close(): Promise<void>;
}

export interface PlayerBrowser {
  /** A player that has never shown anything. */
  newProfile(): Promise<Profile>;
  close(): Promise<void>;
}

/** What Playwright drives everywhere else too. */
export async function currentChromium(): Promise<PlayerBrowser> {
  const { channel, launchOptions } = await browser();
  const its = await chromium.launch({ ...(channel && { channel }), ...launchOptions });
  return {
    async newProfile() {
      const context = await its.newContext({ viewport: null });
      return {
        async newPage() {
          const page = await context.newPage();
          const session = (await context.newCDPSession(page)) as unknown as Session;
          return { session, close: () => page.close() };
        },
        close: () => context.close(),
      };
    },
    close: () => its.close(),
  };
}

/**
 * Too old for Playwright: one WebSocket for the browser, and one for each page. Each player is a browser of its own, as in
 * a shop window; where several profiles share one, it falls over now and then when one of them goes.
 */
export function chromium69(): PlayerBrowser {
  return {
    async newProfile() {
      const folder = await mkdtemp(path.join(os.tmpdir(), 'chromium-69-'));
      const child = await start(folder);
      const address = await whereItListens(child);
      const its = await connect(address);
      return {
        async newPage() {
          const { targetId } = await its.send('Target.createTarget', { url: 'about:blank' });
          const session = await connect(`ws://${new URL(address).host}/devtools/page/${targetId}`);
          const close = async () => {
            await its.send('Target.closeTarget', { targetId });
            session.close();
          };
          return { session, close };
        },
        async close() {
          its.close();
          await end(child);
          await rm(folder, { recursive: true, force: true, maxRetries: 5 });
        },
      };
    },
    close: () => Promise.resolve(),
  };
}

async function start(folder: string): Promise<ChildProcess> {
  const program = await oldChromium();
  // The libraries and fonts of the current one, so that text looks the same in both.
  const { launchOptions } = await browser();
  const switches = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--hide-scrollbars',
  ];
  const child = spawn(
    program,
    [...switches, '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: launchOptions!.env },
  );
  const endsToo = () => child.kill('SIGKILL');
  process.once('exit', endsToo);
  child.once('exit', () => process.off('exit', endsToo));
  return child;
}

/** @throws Error when it had ended by itself */
async function end(child: ChildProcess): Promise<void> {
  const { exitCode, signalCode } = child;
  if (exitCode !== null || signalCode !== null)
    throw new Error(`Chromium 69 ended by itself: ${signalCode ?? exitCode}`);
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function whereItListens(child: ChildProcess): Promise<string> {
  const printed: string[] = [];
  for await (const line of createInterface({ input: child.stderr! })) {
    const address = /DevTools listening on (ws:.*)$/.exec(line)?.[1];
    if (address) {
      child.stderr!.resume();
      return address;
    }
    printed.push(line);
  }
  throw new Error(`Chromium 69 did not start:\n${printed.join('\n')}`);
}
