// A server that answers each step in time, and all of them together far too late, holds nobody up.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import type { Mail } from './mail-server.ts';
import { SmtpServer } from './smtp-server.ts';

/** Of each step: there are four until a mail is taken. */
const STEP_MS = 250;
const slowly = (done: () => void) => void wait(STEP_MS).then(done);
const { promise: hungUp, resolve: hangUp } = Promise.withResolvers<void>();
let reached = false;
let taken = 0;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  logger: false,
  closeTimeout: 100,
  onConnect: (_session, done) => {
    reached = true;
    slowly(done);
  },
  onMailFrom: (_address, _session, done) => slowly(done),
  onRcptTo: (_address, _session, done) => slowly(done),
  onData: (stream, _session, done) => {
    stream.resume().on('end', () => {
      taken++;
      slowly(done);
    });
  },
  onClose: () => hangUp(),
});

const mail: Mail = {
  messageId: '<a@ulm.example>',
  to: { name: null, address: 'zoe@ulm.example' },
  replyTo: null,
  date: Temporal.Instant.from('2026-11-23T10:00:00Z'),
  language: 'de',
  fromName: 'Ulm',
  subject: 'Ihr Platz ist gebucht',
  text: 'Grüße',
  html: '<p>Grüße</p>',
};
const from = { address: 'noreply@ulm.example', name: undefined };

let url: string;
beforeAll(async () => {
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  url = `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}?socketTimeout=20000`;
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

test('a mail is given up when its time is over, and so is the connection; nobody knows whether it came', async () => {
  const mails = new SmtpServer(url, from, 2 * STEP_MS);
  // A machine that stalls may not even get there in this time.
  while (!reached)
    await expect(mails.send(mail)).rejects.toMatchObject({ forGood: false, mayHaveArrived: true });
  await hungUp;
  expect(taken).toBe(0);
  mails.close();
});

test('one that takes long, and not too long, is sent', async () => {
  const mails = new SmtpServer(url, from);
  await expect(mails.send(mail)).resolves.toMatch(/^250/);
  expect(taken).toBe(1);
  mails.close();
});
