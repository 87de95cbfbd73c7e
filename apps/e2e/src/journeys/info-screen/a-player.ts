/** A player before a window: one browser profile with one page, as large as its screen, whose clock is the journey's. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { MORNING } from './a-document.ts';
import type { PlayerBrowser, Profile, Session } from './a-browser.ts';
import { clockAt, type JourneyClock } from './fake-clock.ts';

export interface PlayerWish {
  /** Pixels of the screen; default a landscape one of 1920 × 1080. */
  width?: number;
  height?: number;
  /** How far its clock is ahead of the true time, in milliseconds. */
  fast?: number;
  /** Runs in each page before everything else. */
  before?: string;
  /** Its time goes by itself, as everybody's does. */
  real?: boolean;
}

/** It must try a style element to know that it may not have one, and says which words of later policies it does not know. */
const ONLY_IN_69 = /^(Refused to apply inline style|Unrecognized Content-Security-Policy)/;

declare const journeyClock: JourneyClock;

export class Player {
  /** What pages have complained about: errors nobody caught, and what a policy refused. */
  readonly complaints: string[] = [];
  /** The true time when the page opened, and how much has passed since, as far as known. */
  private opened = MORNING;
  private passed = 0;
  private page: Awaited<ReturnType<Profile['newPage']>>;
  /** Rejects when the page's process ends, as where a browser falls over: nobody answers there any more. */
  private fallen: Promise<never>;

  private constructor(
    private readonly profile: Profile,
    private wish: PlayerWish,
  ) {}

  static async in(browser: PlayerBrowser, wish: PlayerWish = {}): Promise<Player> {
    const player = new Player(await browser.newProfile(), wish);
    await player.start();
    return player;
  }

  /** Pulls the plug and starts again `after` milliseconds, with what storage has kept; its clock may have gone wrong meanwhile. */
  async reboot(wish: PlayerWish = {}, after = 0): Promise<void> {
    this.opened = (await this.world()) + after;
    await this.page.close();
    this.passed = 0;
    this.wish = { ...this.wish, ...wish };
    await this.start();
  }

  /**
   * The true time: ten in the morning when it was first started, and what has passed since. A page that says nothing for
   * `patience` milliseconds is taken for one that is being left.
   */
  async world(patience = 5_000): Promise<number> {
    if (this.wish.real) return Date.now();
    const passed = this.evaluate<number>('typeof journeyClock === "undefined" ? 0 : journeyClock.passed()');
    const known = await Promise.race([passed.catch(() => 0), wait(patience, 0, { ref: false })]);
    this.passed = Math.max(this.passed, known);
    return this.opened + this.passed;
  }

  close(): Promise<void> {
    return this.profile.close();
  }

  /** Opens an address and waits until the document is there; a page that cannot be loaded is no error here. */
  async open(url: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => (this.whenLoaded = resolve));
    await this.send('Page.navigate', { url });
    await Promise.race([loaded, this.fallen]);
  }

  /** The value of an expression in the page; promises are waited for. @throws Error with what the page threw */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) {
      throw new Error(
        `${exceptionDetails.exception?.description ?? exceptionDetails.text}\nin ${expression}`,
      );
    }
    return result.value as T;
  }

  /** Calls a function in the page with values that JSON can carry. */
  call<T, A extends unknown[]>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.evaluate<T>(`(${work.toString()})(...${JSON.stringify(args)})`);
  }

  /** Lets time pass in the page. */
  pass(ms: number): Promise<void> {
    if (this.wish.real) return wait(ms);
    return this.call((by: number) => journeyClock.run(by), ms);
  }

  /** Lets time pass as in a player that is too busy for its timers: it wakes up each ten minutes. */
  doze(ms: number): Promise<void> {
    return this.call((by: number) => journeyClock.run(by, 600_000), ms);
  }

  /** The clock on the player's wall jumps. */
  shiftClock(ms: number): Promise<void> {
    return this.call((by: number) => journeyClock.shift(by), ms);
  }

  async picture(): Promise<Buffer> {
    await this.painted();
    const { data } = await this.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data as string, 'base64');
  }

  /** What changed last can be seen. */
  painted(): Promise<void> {
    return this.wish.real ? wait(500) : this.call(() => journeyClock.frame());
  }

  /** Bytes that are really in use, and how many nodes and listeners there are, after a sweep. */
  async memory(): Promise<{ heap: number; nodes: number; listeners: number }> {
    await this.send('HeapProfiler.collectGarbage');
    await this.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.send('Performance.getMetrics');
    const value = (name: string) =>
      (metrics as { name: string; value: number }[]).find((one) => one.name === name)!.value;
    return { heap: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
  }

  /** Speaks the protocol where there is no word for it here. @throws Error also when the page has fallen over */
  send(method: string, params?: object): Promise<any> {
    return Promise.race([this.session.send(method, params), this.fallen]);
  }

  /** Nothing went wrong in any page. */
  expectNoComplaint(): void {
    expect(this.complaints, 'what pages complained about').toEqual([]);
  }

  private get session(): Session {
    return this.page.session;
  }

  private whenLoaded: () => void = () => undefined;

  private async start(): Promise<void> {
    this.page = await this.profile.newPage();
    const { width = 1920, height = 1080, fast = 0, before, real = false } = this.wish;
    const { session } = this;
    this.fallen = new Promise((_, reject) =>
      session.on('Inspector.targetCrashed', () => reject(new Error('The page has fallen over.'))),
    );
    this.fallen.catch(({ message }: Error) => this.complaints.push(message));
    session.on('Page.domContentEventFired', () => this.whenLoaded());
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
      this.complaints.push(exception?.description ?? text),
    );
    session.on('Log.entryAdded', ({ entry }) => {
      if (entry.source === 'security' && !ONLY_IN_69.test(entry.text)) this.complaints.push(entry.text);
    });
    for (const domain of ['Inspector', 'Page', 'Runtime', 'Log', 'Performance', 'Animation'])
      await session.send(`${domain}.enable`);
    // What fades does so by our time, not by the page's.
    await session.send('Animation.setPlaybackRate', { playbackRate: 1000 });
    await session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
    const sources = [...(real ? [] : [clockAt(this.opened + fast)]), ...(before ? [before] : [])];
    for (const source of sources) await session.send('Page.addScriptToEvaluateOnNewDocument', { source });
  }
}
