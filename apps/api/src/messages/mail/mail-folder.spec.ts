// Without a mail server mails become files that only the owner reads, and not for long.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import PostalMime from 'postal-mime';
import { MailFolder } from './mail-folder.ts';
import type { Mail } from './mail-server.ts';

const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'mitnand-mails-')), 'mail');
afterAll(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

const mails = new MailFolder(folder, { address: 'noreply@ulm.example', name: undefined }, true);
const mail = (id: string, hour: number): Mail => ({
  messageId: `<${id}@ulm.example>`,
  to: { name: 'Zoë', address: 'zoe@ulm.example' },
  replyTo: null,
  date: Temporal.Instant.from(`2026-11-23T${hour}:00:00Z`),
  language: 'de',
  fromName: 'Ulm',
  subject: 'Ihr Platz ist gebucht',
  text: 'Grüße',
  html: '<p>Grüße</p>',
});

test('each mail is a file, by time, and the same one only once', async () => {
  await mails.send(mail('b', 11));
  await mails.send(mail('a', 10));
  await mails.send(mail('a', 10));
  expect(readdirSync(folder)).toEqual(['20261123T100000Z-a.eml', '20261123T110000Z-b.eml']);
  const [file] = readdirSync(folder).map((name) => path.join(folder, name));
  expect([statSync(file!).mode & 0o777, statSync(folder).mode & 0o777]).toEqual([0o600, 0o700]);
  const read = await PostalMime.parse(readFileSync(file!));
  expect(read).toMatchObject({ subject: 'Ihr Platz ist gebucht', from: { name: 'Ulm' }, text: 'Grüße\n' });
});

test('what is addressed to nowhere is refused for good', async () => {
  const lost = { ...mail('c', 12), to: { name: null, address: 'zoe@postfach.INVALID' } };
  await expect(mails.send(lost)).rejects.toMatchObject({ forGood: true, answer: '550 5.1.2 no such host' });
  expect(readdirSync(folder)).toHaveLength(2);
});

test('after two days they are deleted, and nothing else is', async () => {
  const now = Temporal.Instant.from('2026-11-25T10:30:00Z');
  for (const name of readdirSync(folder)) {
    const at = Temporal.Instant.from(`2026-11-23T${name.slice(9, 11)}:00:00Z`).epochMilliseconds / 1_000;
    utimesSync(path.join(folder, name), at, at);
  }
  await mails.clear(now);
  expect(readdirSync(folder)).toEqual(['20261123T110000Z-b.eml']);
});
