// A process is killed at each step of a message: nothing is lost, and nothing comes more than twice.
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { type Api, startApi } from '../../../testing/servers/api.ts';
import { ApiProcess } from '../../../testing/servers/api-process.ts';
import { Builders } from '../../../testing/made/builders.ts';
import { Guest } from '../../../testing/desks/guest.ts';
import { MailCatcher } from '../../../testing/servers/mail-catcher.ts';
import { SettableClock } from '../../../platform/time/clock.ts';
import { Outbox } from '../outbox.ts';

const settings = { PUBLIC_URL: 'http://mitnand.ulm.example' };

let mail: MailCatcher;
/** Shares the database with the processes that are killed; its clock is where the spec sets it. */
let api: Api;
let make: Builders;
/** Holds a lock wherever a spec wants something to wait. */
let holder: Client;
let running: ApiProcess | undefined;

beforeAll(async () => {
  mail = await MailCatcher.start();
  const clock = new SettableClock(Temporal.Now.instant());
  const env = { ...settings, SMTP_URL: mail.url };
  api = await startApi({ clock, env });
  make = new Builders(api);
  await make.aTown();
  holder = new Client({ connectionString: api.databaseUrl });
  await holder.connect();
});
afterEach(async () => {
  mail.beforeTaking = () => Promise.resolve();
  mail.beforeAnswering = () => Promise.resolve();
  await running?.kill();
});
afterAll(async () => {
  await holder?.end();
  await api?.close();
  await mail?.close();
});

const start = async (JOBS: '0' | '1') =>
  (running = await ApiProcess.start(api.databaseUrl, {
    ...settings,
    SMTP_URL: mail.url,
    JOBS,
  }));
const book = async (process: ApiProcess, email: string) => {
  const { slot } = await make.anOffer({ contactRequired: false });
  return new Guest(process).book({ slotId: slot.id, email });
};
const messagesTo = (email: string) =>
  api.sql(
    `SELECT m.* FROM message m JOIN booking b ON b.id = m.subject_id JOIN contact c ON c.id = b.contact_id WHERE c.email = $1`,
    [email],
  );
/** Sends what is due, six minutes after whatever was claimed. */
const sixMinutesLater = async () => {
  api.clock.set(Temporal.Now.instant().add({ minutes: 6 }));
  return api.get(Outbox).sendDue();
};
/** Resolves when it happens, and never lets go on whoever waits for `goesOn`. */
function step() {
  const { promise: reached, resolve } = Promise.withResolvers<void>();
  const goesOn = new Promise<void>(() => undefined);
  return { reached, arrive: () => (resolve(), goesOn) };
}

test('before the booking is committed: there is no booking, and no message', async () => {
  const email = 'vor.commit@ulm.example';
  const process = await start('1');
  const { slot } = await make.anOffer({ contactRequired: false });
  await holder.query('BEGIN');
  await holder.query('LOCK TABLE message IN EXCLUSIVE MODE');
  const lost = new Guest(process).book({ slotId: slot.id, email }).catch(() => undefined);
  await untilSomebodyWaits();
  await process.kill();
  await holder.query('ROLLBACK');
  expect(await lost).toBeUndefined();
  expect(await api.sql('SELECT FROM contact WHERE email = $1', [email])).toEqual([]);
  await sixMinutesLater();
  expect(mail.to(email)).toEqual([]);
});

test('after it is committed, before anything is sent: another process sends it', async () => {
  const email = 'nach.commit@ulm.example';
  const process = await start('0');
  expect((await book(process, email)).code).toBeUndefined();
  await process.kill();
  expect(await messagesTo(email)).toMatchObject([{ state: 'PENDING' }]);
  await sixMinutesLater();
  expect([await messagesTo(email), mail.to(email).length]).toMatchObject([
    [{ state: 'SENT', repeated: false }],
    1,
  ]);
});

test('while it is handed over: another process sends it, and it comes once', async () => {
  const email = 'beim.senden@ulm.example';
  const { reached, arrive } = step();
  mail.beforeTaking = arrive;
  const process = await start('1');
  await book(process, email);
  await reached;
  await process.kill();
  expect(await messagesTo(email)).toMatchObject([{ state: 'SENDING' }]);
  mail.beforeTaking = () => Promise.resolve();
  await sixMinutesLater();
  expect([await messagesTo(email), mail.to(email).length]).toMatchObject([
    [{ state: 'SENT', repeated: true }],
    1,
  ]);
});

test('taken by the server, not noted: it comes a second time under the same Message-ID, and not a third time', async () => {
  const email = 'vor.notiz@ulm.example';
  const { reached, arrive } = step();
  mail.beforeAnswering = arrive;
  const process = await start('1');
  await book(process, email);
  await reached;
  await process.kill();
  mail.beforeAnswering = () => Promise.resolve();
  await sixMinutesLater();
  await sixMinutesLater();
  const ids = mail.to(email).map(({ messageId }) => messageId);
  expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
  expect(await messagesTo(email)).toMatchObject([{ state: 'SENT', repeated: true }]);
});

/** Until a statement waits for the spec's lock. */
async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const waiting = await holder.query(
      `SELECT FROM pg_locks WHERE relation = 'message'::regclass AND NOT granted`,
    );
    if (waiting.rowCount! > 0) return;
  }
}
