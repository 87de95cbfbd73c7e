// The first word about a booking in each language, as it comes out of a real mail server and as other programs read it.
import { describe, expect, test } from '@jest/globals';
import { translatorFor } from '@mitnand/i18n';
import { directionOf, type Language, languages } from '@mitnand/i18n/languages';
import ICAL from 'ical.js';
import { MessageTown } from '../../../testing/towns/message-town.ts';

const town = MessageTown.forSpecs();
const TITLE = 'Café „Größe“ & Übung';
const codes = languages.map(({ code }) => code);

const headersOf = (raw: string) => raw.slice(0, raw.indexOf('\r\n\r\n'));
const spaced = (text: string) => text.replaceAll(/[\s\u00a0\u202f]+/g, ' ');
/** Isolates keep what runs the other way apart; a reader sees none of them. */
const asSeen = (text: string) => spaced(text).replaceAll(/[\u2066-\u2069\u200e\u200f\u061c\u2060]/g, '');

/** What one encoded word stands for; throws where that is half a letter (RFC 2047, 5: each stands for whole ones). */
function wholeLettersOf(word: string): string {
  const [, , encoding, content] = word.split('?') as [string, string, string, string];
  const quoted = content.replaceAll('_', '%20').replaceAll('=', '%');
  if (encoding.toUpperCase() === 'Q') return decodeURIComponent(quoted);
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(content, 'base64'));
}

async function confirmed(uiLanguage: string, title = TITLE) {
  const { slot } = await town.anOffer({ title });
  const email = town.someone();
  const { number } = await town.booked({ slotId: slot.id, email, name: 'Mara', uiLanguage });
  await town.post();
  const mails = town.mail.to(email);
  expect(mails).toHaveLength(1);
  return { mail: mails[0]!, number };
}

/** Day and time of the date, as each language writes them. */
function dayIn(code: Language): RegExp {
  const day = new Intl.DateTimeFormat(code === 'de-simple' ? 'de' : code, {
    day: 'numeric',
    timeZone: 'Europe/Berlin',
  });
  return new RegExp(day.formatToParts(Date.UTC(2026, 10, 26, 8)).find(({ type }) => type === 'day')!.value);
}

test('there are nine', () => expect(codes).toHaveLength(9));

test.each(codes)('in %s: subject, text, page and calendar arrive whole', async (code) => {
  const { mail, number } = await confirmed(code);
  const news = translatorFor(code)('mail.confirmed.news');
  expect(headersOf(mail.raw)).toMatch(new RegExp(`^Content-Language: ${code}$`, 'm'));
  expect(headersOf(mail.raw)).toMatch(/^[\x00-\x7f]*$/);
  expect(asSeen(mail.subject!)).toContain(asSeen(news));
  expect(asSeen(mail.subject!)).toContain(TITLE);
  expect(asSeen(mail.subject!)).toMatch(dayIn(code));

  const text = asSeen(mail.text!);
  for (const words of [news, TITLE, translatorFor(code)('mail.why.booking'), number])
    expect(text.replaceAll(' ', '')).toContain(asSeen(words).replaceAll(' ', ''));

  expect(mail.html).toContain(`<html lang="${code}" dir="${directionOf(code)}"`);
  expect(mail.html).toContain('Café „Größe“ &amp; Übung');
  expect(`${mail.text}${mail.html}`).not.toContain('\ufffd');

  const [calendar, ...more] = mail.attachments.filter(({ mimeType }) => mimeType === 'text/calendar');
  expect(more).toEqual([]);
  const entry = new TextDecoder('utf-8', { fatal: true }).decode(calendar!.content as ArrayBuffer);
  const file = new ICAL.Component(ICAL.parse(entry) as unknown[]);
  const { summary, startDate, uid } = new ICAL.Event(file.getFirstSubcomponent('vevent')!);
  expect([asSeen(summary), startDate.toString()]).toEqual([TITLE, '2026-11-26T09:00:00']);
  expect(uid).toBe(`${number}@mitnand.ulm.example`);
});

test('no two languages say the same', async () => {
  const said = new Map<string, string>();
  for (const code of codes) {
    const { mail } = await confirmed(code);
    const lead = spaced(mail.text!).slice(0, 40);
    expect([code, said.get(lead)]).toEqual([code, undefined]);
    said.set(lead, code);
  }
});

describe('an Arabic title in a German subject', () => {
  test.each([
    ['لقاء القهوة', 'لقاء القهوة'],
    ['لقاء القهوة للجيران في الحي القديم', 'لقاء القهوة للجيران في…'],
  ])('keeps to itself: %s', async (title, shown) => {
    const { mail } = await confirmed('de', title);
    expect(mail.subject).toBe(`Ihr Platz ist gebucht: \u2068${shown}\u2069, Do., 26. November, 09:00 Uhr`);
  });

  test('is folded into short lines, between whole letters', async () => {
    const { mail } = await confirmed('de', 'لقاء القهوة للجيران في الحي القديم');
    const [field] = /^Subject: .*(\r\n[ \t].*)*/m.exec(headersOf(mail.raw))!;
    const lines = field.split('\r\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^[\x20-\x7e]{1,78}$/);
    const words = field.match(/=\?utf-8\?[BQ]\?[^?\s]*\?=/gi)!;
    expect(words.length).toBeGreaterThan(1);
    for (const word of words) {
      expect(word.length).toBeLessThanOrEqual(75);
      expect(wholeLettersOf(word)).not.toBe('');
    }
  });
});
