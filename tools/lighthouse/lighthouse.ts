/**
 * `npm test -- lighthouse`: the pages people arrive at, measured on the real product; ends with 1 when a goal is missed.
 * The file that LIGHTHOUSE_REPORT names gets the finding of each page.
 */
import { writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { browser } from '../../apps/e2e/src/browser.ts';
import { freePort, startProduct } from '../../apps/e2e/src/product.ts';
import { verdict, type Run } from './goals.ts';
import { measure } from './measure.ts';
import { pagesOf } from './pages.ts';

const RUNS = 3;

// Whatever is started here ends with the process, and that only on a regular end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

const port = await freePort();
const { channel, launchOptions } = await browser();
const chromiumWithPort = await chromium.launch({
  ...(channel ? { channel } : {}),
  ...launchOptions,
  args: [`--remote-debugging-port=${port}`],
});
const product = await startProduct(await freePort());
const findings: { name: string; missed: string[] }[] = [];
try {
  const pages = await pagesOf(product.url);
  // The first visit to each warms up the server's caches and just-in-time compiler, as its first visitor in the morning does.
  for (const { address } of pages) await (await fetch(address)).text();
  await measure(chromiumWithPort, port, pages[0]!.address);
  for (const { name, address } of pages) {
    const runs: Run[] = [];
    while (runs.length < RUNS) runs.push(await measure(chromiumWithPort, port, address));
    const { figures, missed } = verdict(runs);
    console.log(`  ${name}: ${figures}`);
    const reasons = [...new Set(runs.flatMap(({ complaints }) => complaints))];
    findings.push({ name, missed: missed.length > 0 ? [...missed, ...reasons] : [] });
  }
} finally {
  await chromiumWithPort.close();
  await product.stop();
}
const report = process.env['LIGHTHOUSE_REPORT'];
if (report) await writeFile(report, JSON.stringify(findings));
process.exitCode = findings.some(({ missed }) => missed.length > 0) ? 1 : 0;
