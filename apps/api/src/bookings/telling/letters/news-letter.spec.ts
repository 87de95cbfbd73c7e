// What a letter about a booking says, and what it must not say.
import { describe, expect, test } from '@jest/globals';
import { letterHtml } from '../../../messages/letters/letter-html.ts';
import { letterText } from '../../../messages/letters/letter-text.ts';
import { aStory } from '../../../testing/made/stories.ts';
import type { LetterKind } from './letter-kinds.ts';
import { newsLetter } from './news-letter.ts';
import type { BookingStory } from '../story/story.ts';

const letter = (kind: LetterKind, parts: Partial<BookingStory> = {}) => newsLetter(aStory(kind, parts), kind);
const text = (kind: LetterKind, parts: Partial<BookingStory> = {}) => letterText(letter(kind, parts));
const at = (time: string) => Temporal.Instant.from(time);

describe('a confirmation', () => {
  test('says what, when, where, number and PIN, and how to come back', () => {
    expect(text('CONFIRMED').split('\n').slice(0, 8)).toEqual([
      'Ihr Platz ist gebucht: Freitag, 27. November, 14:30 Uhr',
      '',
      'Was: Digital-Sprechstunde im Lesecafé',
      'Wann: Freitag, 27. November, 14:30–15:00 Uhr',
      'Wo: Quartierszentrale Beispielstadt, Beispielstraße 12, 12345 Musterstadt',
      'Barrierefreiheit: Stufenfrei, Barrierefreies WC',
      'Nummer: 123 456 782',
      'PIN: 246 801',
    ]);
    expect(letter('CONFIRMED').actions).toEqual([
      {
        label: 'Buchung ansehen oder ändern',
        url: 'https://mitnand.example/buchung#nummer=123456782&pin=246801',
      },
      { label: 'Adresse bestätigen', url: 'https://mitnand.example/adresse-bestaetigen#beispiel' },
    ]);
  });

  test('asks whose address it is only where nobody knows, and not beside the way into a meeting', () => {
    const known = letter('CONFIRMED', { confirmAddressUrl: null });
    const meeting = letter('CONFIRMED', { meetingUrl: 'https://treff.example/raum' });
    for (const { actions, paragraphs } of [known, meeting]) {
      expect(actions.map(({ label }) => label)).not.toContain('Adresse bestätigen');
      expect(paragraphs.join()).not.toContain('bestätigen');
    }
    expect(letter('CONFIRMED').paragraphs.join()).toContain('mehr als drei Termine');
  });

  test('counts the people where there are several', () => {
    const { facts } = aStory('CONFIRMED');
    expect(text('CONFIRMED')).not.toContain('Personen');
    expect(text('CONFIRMED', { facts: { ...facts, people: 3 } })).toContain('Personen: 3 Personen\n');
  });

  test('marks a title in another language, and German addresses', () => {
    const { facts } = letter('CONFIRMED', { language: 'uk' });
    expect(facts.map(({ lang }) => lang ?? null)).toEqual(['de', null, 'de', null, null, null]);
    expect(letter('CONFIRMED', { language: 'de-simple' }).facts.some(({ lang }) => lang)).toBe(false);
  });
});

describe('the way into an online meeting', () => {
  const online = { isOnline: true, venue: null, meetingUrlFrom: at('2026-11-27T13:00:00Z') };
  const meetingUrl = 'https://video.example/room';

  test('is promised before it is told', () => {
    const early = letter('CONFIRMED', online);
    expect(letterText(early)).toContain('Wo: Online\n');
    expect(early.paragraphs.join(' ')).toContain(
      'ab Freitag, 27. November, 14:00\u00a0Uhr auf der Seite Ihrer Buchung',
    );
    expect(JSON.stringify(early)).not.toContain('video.example');
  });

  test('is told as soon as it may be', () => {
    const now = letter('TWO_HOURS_BEFORE', { ...online, meetingUrl, now: at('2026-11-27T13:05:00Z') });
    expect(now.actions.at(-1)).toEqual({ label: 'Zum Treffen', url: meetingUrl });
    expect(now.paragraphs.join(' ')).not.toContain('ab Freitag');
  });

  test('leads to pages alone, whatever somebody typed', () => {
    const html = letterHtml(letter('CONFIRMED', { ...online, meetingUrl: 'javascript:alert(1)' }));
    expect(html).not.toContain('javascript:');
  });
});

describe('a reminder is named by the day it is read on', () => {
  test.each([
    ['2026-11-27T08:00:00Z', 'Heute'],
    ['2026-11-26T08:00:00Z', 'Morgen'],
    ['2026-11-26T23:30:00Z', 'Heute'],
    ['2026-11-20T08:00:00Z', 'Bald'],
  ])('%s: %s', (now, word) => {
    const { facts } = aStory('CONFIRMED');
    expect(letter('DAY_BEFORE', { facts, now: at(now) }).lead).toBe(
      `${word}: Freitag, 27. November, 14:30\u00a0Uhr`,
    );
  });
});

describe('what changed', () => {
  test('stands beside how it was', () => {
    expect(text('MOVED')).toContain('Bisher: Donnerstag, 26. November, 14:30–15:00 Uhr\n');
    expect(text('VENUE_CHANGED')).toContain('Bisheriger Ort: Bürgerhaus Beispielstadt, Am Markt 1,');
  });

  test('promises a place only to who has one', () => {
    const { facts } = aStory('DATE_MOVED');
    expect(text('DATE_MOVED')).toContain('Ihr Platz bleibt Ihnen.');
    const waits = letter('DATE_MOVED', { facts: { ...facts, standing: 'WAITING' } });
    expect(waits.paragraphs.join(' ')).toContain('Ihre Stelle auf der Warteliste bleibt Ihnen.');
    expect(waits.calendar).toBeUndefined();
    const held = { ...facts, standing: 'HELD', heldUntil: '2026-11-23T08:00:00Z' } as const;
    expect(letter('DATE_MOVED', { facts: held }).paragraphs.join(' ')).toContain(
      'bis Montag, 23. November, 09:00',
    );
  });
});

describe('an end', () => {
  test('tells the reason in the words of the team, and no PIN', () => {
    const told = text('DATE_CANCELLED', { language: 'en' });
    expect(told).toContain('Reason: Unser Mentor ist krank.\n');
    expect(told).not.toMatch(/PIN|246/);
    expect(letter('DATE_CANCELLED').sms).toContain('\nGrund: Unser Mentor ist krank.\n');
  });

  test('leads to other dates', () => {
    expect(letter('CANCELLED_BY_TEAM').actions[0]!.url).toBe('https://mitnand.example/angebote/12345');
  });

  test('of waiting is no lost place', () => {
    const { facts } = aStory('CANCELLED_BY_GUEST');
    const left = letter('CANCELLED_BY_GUEST', { told: { ...facts, standing: 'WAITING' } });
    expect(left.lead).toMatch(/^Sie stehen nicht mehr auf der Warteliste: /);
    expect(left.calendar).toBeUndefined();
  });
});

describe('the calendar', () => {
  const methods = (kinds: LetterKind[]) => kinds.map((kind) => letter(kind).calendar?.method ?? null);

  test('gets a date with its place, and loses it with it', () => {
    expect(methods(['CONFIRMED', 'MOVED_UP', 'ACCEPTED', 'MOVED', 'DATE_MOVED', 'VENUE_CHANGED'])).toEqual(
      Array(6).fill('PUBLISH'),
    );
    expect(methods(['CANCELLED_BY_GUEST', 'CANCELLED_BY_TEAM', 'DATE_CANCELLED', 'RELEASED'])).toEqual(
      Array(4).fill('CANCEL'),
    );
    expect(methods(['WAITING', 'HELD', 'HOLD_ENDED', 'DAY_BEFORE', 'UNANSWERED', 'DECLINED'])).toEqual(
      Array(6).fill(null),
    );
  });

  test('knows the entry again by the number, in every version', () => {
    const moved = letter('MOVED', { sequence: 4 }).calendar!.text;
    expect(moved).toContain('UID:123456782@mitnand.example\r\nSEQUENCE:4\r\n');
    expect(letter('CONFIRMED').calendar!.text).toContain('UID:123456782@mitnand.example\r\nSEQUENCE:0\r\n');
  });
});

test('nothing that somebody typed becomes part of the page', () => {
  const offer = { ...aStory('CONFIRMED').offer, title: '<b onclick="x">&\r\nTee</b>' };
  const html = letterHtml(letter('CONFIRMED', { offer }));
  expect(html).toContain('&lt;b onclick=&quot;x&quot;&gt;&amp; Tee&lt;/b&gt;');
  expect(html).not.toContain('<b ');
});
