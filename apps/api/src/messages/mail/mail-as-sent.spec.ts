// Mails as they leave, read by another program: whatever people type, it stays text.
import { expect, test } from '@jest/globals';
import { MessageTown } from '../../testing/towns/message-town.ts';

const town = MessageTown.forSpecs();
const { booked, post, someone } = town;

/** The mail that confirms a booking of this offer by somebody of this name. */
async function mailFor(name: string, title: string, uiLanguage = 'de') {
  const { slot } = await town.anOffer({ title });
  const email = someone();
  await booked({ slotId: slot.id, email, uiLanguage });
  // The form takes no line breaks; whatever gets past it is harmless too.
  await town.api.sql('UPDATE contact SET name = $1', [name]);
  await post();
  const [mail] = town.mail.to(email);
  return { mail: mail!, email };
}

const headers = (raw: string) => raw.slice(0, raw.indexOf('\r\n\r\n'));
const longestLine = (raw: string) => Math.max(...raw.split('\r\n').map((line) => Buffer.byteLength(line)));

test('has sender, answer address, language, and says that a machine wrote it', async () => {
  const { mail, email } = await mailFor('Mara Beispiel', 'Vorlesen');
  expect(mail.from).toEqual({ name: 'Ulm', address: 'noreply@mitnand.ulm.example' });
  expect(mail.to).toEqual([{ name: 'Mara Beispiel', address: email }]);
  expect(mail.replyTo).toMatchObject([{ address: 'quartier@ulm.example' }]);
  expect(headers(mail.raw)).toMatch(/^Auto-Submitted: auto-generated$/m);
  expect(headers(mail.raw)).toMatch(/^Content-Language: de$/m);
  expect(mail.date).toBe('2026-11-23T08:00:00.000Z');
  expect([mail.text, mail.html]).toEqual([
    expect.stringContaining('Vorlesen'),
    expect.stringContaining('Vorlesen'),
  ]);
});

test('carries its date for the calendar', async () => {
  const { mail } = await mailFor('Mara', 'Vorlesen');
  const calendars = mail.raw.match(/^Content-Type: text\/calendar.*(\r\n\s.*)*/gm) ?? [];
  expect(calendars.join('\n')).toMatch(/method=PUBLISH/i);
});

test.each([
  ['a line break', 'Mara\r\nBcc: opfer@ulm.example\r\n\r\nKauft'],
  ['a bare line feed', 'Mara\nBcc: opfer@ulm.example'],
  ['a line separator', 'Mara\u2028Bcc: opfer@ulm.example'],
])('a name or title with %s adds no header and no recipient', async (_, typed) => {
  const { mail, email } = await mailFor(typed, typed);
  expect(mail.recipients).toEqual([email]);
  expect(headers(mail.raw)).not.toMatch(/^Bcc:/im);
  expect(mail.bcc ?? []).toEqual([]);
  expect(mail.subject).not.toMatch(/[\r\n]/);
});

test.each([
  ['quotes, commas and a stranger’s address', '"Chef", <boss@ulm.example>; Mara (privat)'],
  ['emoji and accents', '🌻 Zoë Müller-Lüdenscheidt 👩‍👩‍👧'],
  ['a right-to-left script', 'مريم'],
])('a name with %s is a name', async (_, name) => {
  const { mail, email } = await mailFor(name, 'Vorlesen');
  expect(mail.to).toEqual([{ name, address: email }]);
  expect(mail.recipients).toEqual([email]);
  expect(headers(mail.raw)).toMatch(/^[\x00-\x7f]*$/);
});

test('a very long title is cut in the subject, and no line is too long for a mail', async () => {
  const title = `${'Vorlesen für alle im Quartier 🌻 '.repeat(9)}Ende`.slice(0, 200);
  const { mail } = await mailFor('Mara', title);
  expect(mail.subject!.length).toBeLessThanOrEqual(200);
  expect(longestLine(mail.raw)).toBeLessThanOrEqual(998);
  expect(mail.text!.replaceAll(/\s+/g, ' ')).toContain(title);
});

test('in Arabic, subject and text are Arabic and run from right to left', async () => {
  const { mail } = await mailFor('مريم', 'Vorlesen', 'ar');
  expect(mail.subject).toMatch(/\p{Script=Arabic}/u);
  expect(mail.text).toMatch(/\p{Script=Arabic}/u);
  expect(mail.html).toMatch(/<html[^>]*dir="rtl"/);
  expect(headers(mail.raw)).toMatch(/^[\x00-\x7f]*$/);
});
