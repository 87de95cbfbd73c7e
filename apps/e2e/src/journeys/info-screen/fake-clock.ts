/** A page's time in the hands of a journey: Date, performance.now, timeouts, intervals and frames go on only when told to. */

/** What journeys call in the page, as `journeyClock`. */
export interface JourneyClock {
  /**
   * Lets so much time pass, each timer at its moment; answers of the network are waited for in between.
   * With `step`, time jumps by so many milliseconds, and what was due meanwhile is done late and once.
   */
  run(ms: number, step?: number): Promise<void>;
  /** Somebody, or the device itself, sets the clock on the wall; nothing else notices. */
  shift(ms: number): void;
  /** What stands in the document now has been painted. */
  frame(): Promise<void>;
  /** Since the page opened, whatever the clock on the wall says. */
  passed(): number;
}

interface Timer {
  at: number;
  every: number | null;
  work: () => void;
}

/** Runs in the page before its own scripts, also in Chromium 69; `startsAt` is what its clock shows at first. */
function install(startsAt: number): void {
  const RealDate = Date;
  const realFetch = window.fetch;
  const realFrame = window.requestAnimationFrame.bind(window);
  const realTimeout = window.setTimeout.bind(window);
  const timers = new Map<number, Timer>();
  let count = 0;
  let passed = 0;
  let onTheWall = startsAt;
  const underWay = new Set<{ waitedFor: number }>();

  const add = (work: unknown, ms: unknown, every: boolean, args: unknown[]): number => {
    const pause = Math.max(Number(ms) || 0, every ? 1 : 0);
    const call = () => (work as (...given: unknown[]) => void)(...args);
    timers.set(++count, { at: passed + pause, every: every ? pause : null, work: call });
    return count;
  };
  const remove = (id: number) => void timers.delete(id);
  const now = () => Math.floor(onTheWall + passed);

  class JourneyDate extends RealDate {
    constructor(...args: any[]) {
      if (args.length === 0) super(now());
      else super(...(args as [number]));
    }
  }
  // No static field: Chromium 69 knows none.
  Object.assign(JourneyDate, { now });

  // What is under way, its body too: time stands still meanwhile, as the network's answers take real time.
  const journeyFetch = (...args: Parameters<typeof fetch>): Promise<Response> => {
    const question = { waitedFor: 0 };
    underWay.add(question);
    const done = () => void underWay.delete(question);
    const answer = realFetch(...args);
    answer.then((given) => given.clone().text()).then(done, done);
    return answer;
  };
  // Whoever says nothing for so long (two seconds in all) is not waited for any more.
  const isWorthWaiting = () => Array.from(underWay).some((question) => ++question.waitedFor < 500);

  const channel = new MessageChannel();
  let resume: () => void = () => undefined;
  channel.port1.onmessage = () => resume();
  const breathe = () =>
    new Promise<void>((resolve) => {
      resume = resolve;
      channel.port2.postMessage(0);
    });
  const settle = async () => {
    await breathe();
    while (isWorthWaiting()) await new Promise((resolve) => realTimeout(resolve, 2));
    await breathe();
  };

  const frame = () => new Promise<void>((resolve) => realFrame(() => realFrame(() => resolve())));

  const next = (until: number): [number, Timer] | undefined => {
    let first: [number, Timer] | undefined;
    for (const entry of timers)
      if (entry[1].at <= until && (!first || entry[1].at < first[1].at)) first = entry;
    return first;
  };
  const run = async (ms: number, step = 0) => {
    const until = passed + ms;
    await settle();
    for (let due = next(until); due; due = next(until)) {
      const [id, timer] = due;
      if (timer.at > passed) passed = Math.min(Math.max(timer.at, passed + step), until);
      if (timer.every === null) timers.delete(id);
      else timer.at = Math.max(timer.at, passed - timer.every) + timer.every;
      timer.work();
      await settle();
    }
    passed = until;
  };

  Object.assign(window, {
    Date: JourneyDate,
    fetch: journeyFetch,
    setTimeout: (work: unknown, ms?: number, ...args: unknown[]) => add(work, ms, false, args),
    setInterval: (work: unknown, ms?: number, ...args: unknown[]) => add(work, ms, true, args),
    clearTimeout: remove,
    clearInterval: remove,
    requestAnimationFrame: (work: (at: number) => void) => add(() => work(passed), 16, false, []),
    cancelAnimationFrame: remove,
    journeyClock: {
      run,
      frame,
      shift: (by: number) => void (onTheWall += by),
      passed: () => passed,
    } satisfies JourneyClock,
  });
  performance.now = () => passed;
}

/** The script for a page whose clock shows `startsAt` (milliseconds since 1970) when it opens. */
export const clockAt = (startsAt: number) => `(${install.toString()})(${startsAt});`;
