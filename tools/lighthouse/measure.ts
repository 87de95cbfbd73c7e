/** One run of Lighthouse with its mobile preset: a phone of the middle on a slow 4G line, simulated. */
import type { Browser } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { pageFunctions } from 'lighthouse/core/lib/page-functions.js';
import { LEAST, slowdownFor, type Category, type Run } from './goals.ts';

const CATEGORIES = Object.keys(LEAST) as Category[];

/** Opens the address in the browser that listens on `port`. */
export async function measure(browser: Browser, port: number, address: string): Promise<Run> {
  const slowdown = slowdownFor(await benchmarkIndex(browser));
  const result = await lighthouse(address, {
    port,
    output: 'json',
    logLevel: 'error',
    disableFullPageScreenshot: true,
    onlyCategories: CATEGORIES,
    throttling: { cpuSlowdownMultiplier: slowdown },
  });
  if (!result) throw new Error(`Lighthouse has nothing to say about ${address}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  const value = (audit: string) => lhr.audits[audit]!.numericValue!;
  return {
    scores: scoresOf(lhr),
    paintMs: value('largest-contentful-paint'),
    blockedMs: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    slowdown,
    complaints: complaintsOf(lhr),
  };
}

/** How quick this machine is at this moment, by the measure that Lighthouse itself prints. */
async function benchmarkIndex(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(pageFunctions.computeBenchmarkIndex);
  } finally {
    await page.close();
  }
}

function scoresOf({ categories }: Result): Run['scores'] {
  const scores = CATEGORIES.map((category) => [
    category,
    Math.round((categories[category]?.score ?? 0) * 100),
  ]);
  return Object.fromEntries(scores) as Run['scores'];
}

/** Each audit that counts and is not perfect, with the places it names. */
function complaintsOf({ categories, audits }: Result): string[] {
  const ids = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return [...new Set(ids)].flatMap((id) => {
    const { score, title, displayValue = '', details } = audits[id]!;
    if (score === null || score === 1) return [];
    const where = details && 'items' in details ? JSON.stringify(details.items).slice(0, 1000) : '';
    return [`${id}: ${title} ${displayValue} ${where}`.trimEnd()];
  });
}
