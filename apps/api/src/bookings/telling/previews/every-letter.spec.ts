// Every letter in every language: whole, in that language alone, readable anywhere, and fetching nothing from elsewhere.
import { describe, expect, test } from '@jest/globals';
import { directionOf, type Language, languages } from '@mitnand/i18n/languages';
import type { Letter } from '../../../messages/letters/letter.ts';
import { letterHtml } from '../../../messages/letters/letter-html.ts';
import { letterText } from '../../../messages/letters/letter-text.ts';
import { anOnlooker } from '../../../testing/made/stories.ts';
import { exampleLetters } from './example-letters.ts';

const codes = languages.map(({ code }) => code);
const written = new Map(codes.map((code) => [code, exampleLetters(anOnlooker(code))]));
const kinds = [...written.get('de')!.keys()];
const inAll = codes.flatMap((code) => kinds.map((kind) => [kind, code] as const));
const letterOf = (kind: string, code: Language) => written.get(code)!.get(kind)!;

/** The alphabet of text messages (GSM 03.38), with its extension. */
const GSM = /^[\n @£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[\]~|€]*$/;

test('there are thirty-one in each of nine languages', () => {
  expect([codes.length, kinds.length]).toEqual([9, 31]);
  for (const letters of written.values()) expect([...letters.keys()]).toEqual(kinds);
});

describe.each(inAll)('%s in %s', (kind, code) => {
  const letter = letterOf(kind, code);
  const [text, html] = [letterText(letter), letterHtml(letter)];

  test('is whole', () => {
    const all = [text, html, letter.subject, letter.sms, letter.calendar?.text ?? ''].join('\n');
    expect(all).not.toMatch(/undefined|\bnull\b|NaN|\[object|\{\w+\}/);
    for (const part of [letter.subject, letter.lead, letter.why, letter.sms])
      expect(part.trim()).not.toBe('');
    expect(letter.contact.join('\n')).toContain('0731 5550100');
    expect(letter.actions.length).toBeGreaterThan(0);
    expect(letter.actions.length).toBeLessThanOrEqual(2);
  });

  test('says nothing in German that is not marked as German', () => {
    // The staff read German where they read none of the console's languages.
    if (letter.language.startsWith('de')) return;
    const german = letterOf(kind, 'de');
    const own = (each: Letter) => [
      each.lead,
      ...each.paragraphs,
      each.why,
      ...each.actions.map(({ label }) => label),
    ];
    expect(own(letter).filter((words) => own(german).includes(words))).toEqual([]);
    for (const { label, value, lang } of letter.facts)
      if (!lang) expect(`${label} ${value}`).not.toMatch(/straße|Quartier|Sprechstunde|\bUhr\b/);
  });

  test('has a subject of one line that most programs show whole', () => {
    expect(letter.subject).not.toMatch(/[\p{Cc}\u00a0\u2060]/u);
    expect([...letter.subject].length).toBeLessThanOrEqual(110);
  });

  test('is read on an old telephone: short lines, addresses of pages whole', () => {
    for (const line of text.split('\n'))
      expect(line.length <= 76 || /^https:\/\/\S+$/.test(line) ? '' : line).toBe('');
    expect(text).not.toMatch(/\u2060|\n\n\n| \n/);
    for (const { url } of letter.actions) expect(text.split('\n')).toContain(url);
  });

  test('fits into a text message', () => {
    expect(letter.sms.length).toBeLessThanOrEqual(300);
    expect(letter.sms).toContain('https://mitnand.example/');
    if (['de', 'de-simple', 'en', 'it'].includes(code)) expect(letter.sms).toMatch(GSM);
  });

  test('is sound HTML in its direction, without anything from elsewhere', () => {
    expect(openElements(html)).toEqual([]);
    expect(html).toContain(`<html lang="${letter.language}" dir="${directionOf(letter.language)}"`);
    expect(html).not.toMatch(
      /<(img|script|link|iframe|object|style|form|svg)|\ssrc=|url\(|@import|\son\w+=/i,
    );
    for (const [, address] of html.matchAll(/href="([^"]*)"/g))
      expect(address).toMatch(/^(https:\/\/mitnand\.example\/|tel:\d+$|mailto:[\w@.]+$)/);
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  test('keeps the PIN out of what is shared or seen over a shoulder', () => {
    expect(`${letter.subject}${letter.calendar?.text ?? ''}`).not.toMatch(/246\s?801|135\s?790/);
  });
});

/** Elements that are not closed in the order in which they were opened. */
function openElements(html: string): string[] {
  const open: string[] = [];
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z]\w*)(?:\s[^<>]*)?>/g)) {
    if (['meta', 'br'].includes(name!)) continue;
    if (!slash) open.push(name!);
    else if (open.pop() !== name) return [...open, `</${name}>`];
  }
  return open;
}
