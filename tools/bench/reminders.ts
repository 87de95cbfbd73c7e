/** How fast reminders leave when a great many are due within one hour, how many wait meanwhile, and what memory it takes. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { query } from './databases.ts';
import { makeDueReminders } from './due-reminders.ts';
import { memoryOf, startOurs } from './processes.ts';

/** As many as the outbox opens. */
const CONNECTIONS = 5;
const LOOK_EVERY_MS = 1_000;
/** The job that plans them comes each minute. */
const LONGEST_SILENCE_MS = 150_000;

export interface Reminded {
  readonly due: number;
  readonly sent: number;
  /** A second. */
  readonly rate: number;
  /** A second, of the same mail by nodemailer alone. */
  readonly bareRate: number;
  readonly mostWaiting: number;
  /** MB, the most that was seen. */
  readonly memory: number;
}

/** Sends for at most `ms`, from the first mail on. The town is not to be used for anything else afterwards. */
export async function reminders(databaseUrl: string, due: number, ms: number): Promise<Reminded> {
  await makeDueReminders(databaseUrl, due);
  const sink = fork(path.join(import.meta.dirname, 'mail-sink.ts'));
  try {
    const [port] = (await once(sink, 'message')) as [number];
    const smtp = `smtp://127.0.0.1:${port}`;
    const ours = await startOurs(databaseUrl, {
      JOBS: '1',
      SMTP_URL: smtp,
      MAIL_FROM: 'mitnand@beispiel.example',
    });
    try {
      const seen = await watch(databaseUrl, due, ms, () => memoryOf(ours));
      const bare = seen.sent === 0 ? Infinity : await bareRate(smtp, sink, Math.min(ms, 5_000));
      return { due, ...seen, bareRate: bare };
    } finally {
      await ours.stop();
    }
  } finally {
    sink.kill();
  }
}

/** In words; says whether an hour is enough for what is due within one. */
export function remindersLine({ due, rate, bareRate, mostWaiting, memory }: Reminded): string {
  const needed = due / 3_600;
  const enough = rate >= needed ? 'reached' : 'MISSED';
  return (
    `${due.toLocaleString('en')} reminders due within an hour: ${rate.toFixed(0)} a second, ${needed.toFixed(0)} are needed – ${enough}; ` +
    `${(rate / bareRate).toFixed(2)} of the same mail by nodemailer alone; ` +
    `at most ${mostWaiting.toLocaleString('en')} waiting, ${Math.round(memory)} MB`
  );
}

interface Standing {
  readonly sent: number;
  readonly waiting: number;
}

async function watch(databaseUrl: string, due: number, ms: number, memoryNow: () => Promise<number>) {
  let [mostWaiting, memory] = [0, 0];
  let first: { readonly at: number; readonly sent: number } | undefined;
  const started = performance.now();
  for (;;) {
    const { sent, waiting } = await standingOf(databaseUrl);
    const now = performance.now();
    mostWaiting = Math.max(mostWaiting, waiting);
    memory = Math.max(memory, await memoryNow());
    first ??= sent > 0 ? { at: now, sent: 0 } : undefined;
    if (first && (sent >= due || now - first.at >= ms)) {
      const seconds = Math.max(now - first.at, LOOK_EVERY_MS) / 1_000;
      return { sent, rate: sent / seconds, mostWaiting, memory };
    }
    if (!first && now - started > LONGEST_SILENCE_MS) return { sent, rate: 0, mostWaiting, memory };
    await wait(LOOK_EVERY_MS);
  }
}

async function standingOf(databaseUrl: string): Promise<Standing> {
  const { rows } = await query(
    databaseUrl,
    `SELECT count(*) FILTER (WHERE state = 'SENT')::int AS sent,
       count(*) FILTER (WHERE state IN ('PENDING', 'SENDING'))::int AS waiting
     FROM message WHERE kind = 'booking.two-hours-before'`,
  );
  return rows[0] as Standing;
}

/** Mails a second when nothing is read, composed or noted: the first mail again and again. */
async function bareRate(smtp: string, sink: ChildProcess, ms: number): Promise<number> {
  sink.send('first');
  const [raw] = (await once(sink, 'message')) as [string];
  const transport = createTransport({ pool: true, maxConnections: CONNECTIONS, url: smtp });
  const envelope = { from: 'mitnand@beispiel.example', to: 'gast@beispiel.example' };
  const started = performance.now();
  let sent = 0;
  const lane = async () => {
    for (; performance.now() - started < ms; sent++) await transport.sendMail({ envelope, raw });
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, lane));
  transport.close();
  return sent / ((performance.now() - started) / 1_000);
}
