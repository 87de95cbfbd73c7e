/**
 * `npm run bench`: how fast Mitnand is, as ratios to what the same machine can do without it.
 *
 * `--offers 150,20000` chooses the sizes of the town, `--rounds 3` how often each pair is measured, `--quick` only shows
 * that everything runs.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Product } from '../../apps/e2e/src/product.ts';
import { crowdLine } from './crowd.ts';
import { openDatabases } from './databases.ts';
import { type Effort, type Figures, measureTown } from './measure-town.ts';
import { recordBooking, startOurs } from './processes.ts';
import { bookingOf, openSlots } from './questions.ts';
import type { BookedSlot } from './replay.ts';
import { reminders, remindersLine } from './reminders.ts';
import { rowsOf } from './rows.ts';
import { screens, screensLine } from './screens.ts';
import { table } from './table.ts';

const options = {
  quick: { type: 'boolean', default: false },
  offers: { type: 'string' },
  rounds: { type: 'string' },
} as const;
const { values } = parseArgs({ options });
const sizes = values.offers?.split(',').map(Number) ?? (values.quick ? [150] : [150, 20_000, 200_000]);
const effort: Effort = values.quick
  ? { rounds: 1, ms: 100, connections: 4, people: 50, depth: 100 }
  : { rounds: Number(values.rounds ?? 7), ms: 1_500, connections: 20, people: 1_000, depth: 10_000 };
/** How many are due within an hour, and for how long they are watched. */
const mails = values.quick ? { due: 300, ms: 4_000 } : { due: 100_000, ms: 120_000 };

/** Long enough for each to be looked after several times. */
const SCREENS = { keys: 1_000, ms: 20_000, connections: 50 };

const closing: (() => unknown)[] = [];
const say = (line: string) => process.stderr.write(`${line}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void close().then(() => process.exit(130)));
try {
  await run();
} finally {
  await close();
}

/** Ends what was started, the last first, and leaves nothing behind. */
async function close(): Promise<void> {
  for (let last = closing.pop(); last; last = closing.pop()) await last();
}

async function run(): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'mitnand-bench-'));
  closing.push(() => rm(folder, { recursive: true, force: true }));
  const databases = await openDatabases();
  closing.push(() => databases.stop());
  const found = new Map<number, Figures>();
  const lines: string[] = [];
  let smallest: Product | undefined;
  let smaller: string | undefined;
  for (const size of sizes) {
    say(`A town of ${size} offers …`);
    const databaseUrl = await databases.townOf(size, smaller);
    const slots = await openSlots(databaseUrl, 50);
    const booking = await recordBooking(databaseUrl, path.join(folder, 'statements'), (url) =>
      book(url, slots[1]!),
    );
    const ours = await startOurs(databaseUrl);
    closing.push(() => ours.stop());
    smallest ??= ours;
    const town = { databaseUrl, ours, smallest, slots, booking };
    const { figures, crowd, failed } = await measureTown(town, effort, (what) => say(`  ${what}`));
    found.set(size, figures);
    const screened = await screens(ours, databaseUrl, values.quick ? { ...effort, keys: 100 } : SCREENS);
    say(`  ${screensLine(screened)}`);
    // The smallest town is compared with; of the others the next one is made, which nobody may use meanwhile.
    if (ours !== smallest) await ours.stop();
    lines.push(
      `${size.toLocaleString('en')} offers: ${crowdLine(effort.people, crowd)}; answers that failed: ${failed}`,
      `${' '.repeat(4)}${screensLine(screened)}`,
    );
    smaller = size === sizes[0] ? undefined : databaseUrl;
  }
  await smallest!.stop();
  say('Reminders …');
  lines.push(remindersLine(await reminders(smallest!.databaseUrl, mails.due, mails.ms)));
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  console.log(
    `Mitnand on ${os.platform()} ${os.arch()}, ${os.cpus().length} × ${cpu!.model}, ${memory} GB, Node ${process.version}, ${databases.server}`,
  );
  console.log(
    `${effort.connections} connections; each pair in turns, the median of ${effort.rounds} rounds\n`,
  );
  console.log([...table(rowsOf(found), sizes), '', ...lines].join('\n'));
}

async function book(url: string, slot: BookedSlot): Promise<BookedSlot> {
  const { body, headers } = bookingOf(slot);
  const all = { 'content-type': 'application/json', ...headers };
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: all, body: JSON.stringify(body) });
  const text = await answer.text();
  if (!text.includes('"CONFIRMED"')) throw new Error(`The booking to be recorded was refused: ${text}`);
  return slot;
}
