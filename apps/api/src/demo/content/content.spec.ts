/** The demo town's content is complete, carefully written, and invented. */
import { describe, expect, it } from '@jest/globals';
import { Category } from '../../offers/offer-terms.ts';
import { allOffers } from './all-offers.ts';
import type { DemoOffer, DemoOfferText } from './content-types.ts';
import { districts } from './districts.ts';
import { guestNames } from './guests.ts';
import { organisations } from './organisations.ts';
import { team } from './team.ts';
import { town } from './town.ts';
import { venues } from './venues.ts';

const texts = allOffers.flatMap(({ de, en }) => [de, en]);
const everyText = texts.flatMap(linesOf);
const contacts = [
  ...Object.values(team),
  ...Object.values(organisations).map(({ contact }) => contact),
  ...allOffers.flatMap(({ contact }) => (contact ? [contact] : [])),
];

function linesOf({ title, summary, description, asked, given, expenses }: DemoOfferText): string[] {
  return [title, summary, ...description, asked, given, expenses].filter((text) => text !== undefined);
}

function ofKind(kind: DemoOffer['kind']): DemoOffer[] {
  return allOffers.filter((offer) => offer.kind === kind);
}

function sozialraumOf(offer: DemoOffer): string | undefined {
  const stadtteil = offer.venue ? venues[offer.venue].district : offer.district;
  return districts.find(({ parts }) => parts.some(({ name }) => name === stadtteil))?.name;
}

describe('the offers', () => {
  it('are of all three kinds, and some are by arrangement', () => {
    expect(allOffers.length).toBeGreaterThanOrEqual(72);
    expect(ofKind('ENGAGEMENT').length).toBeGreaterThanOrEqual(45);
    expect(ofKind('CONSULTATION').length).toBeGreaterThanOrEqual(12);
    expect(ofKind('GATHERING').length).toBeGreaterThanOrEqual(15);
    expect(allOffers.filter(({ plan }) => 'byArrangement' in plan).length).toBeGreaterThanOrEqual(8);
  });

  it('have titles of their own, in both languages', () => {
    for (const titles of [allOffers.map(({ de }) => de.title), allOffers.map(({ en }) => en.title)]) {
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it.each(Object.values(Category))('cover the category %s', (category) => {
    expect(allOffers.some(({ categories }) => categories.includes(category))).toBe(true);
  });

  it.each(districts)('lie in the Sozialraum $name too', ({ name }) => {
    for (const kind of ['ENGAGEMENT', 'CONSULTATION', 'GATHERING'] as const) {
      expect(ofKind(kind).filter((offer) => sozialraumOf(offer) === name).length).toBeGreaterThanOrEqual(2);
    }
  });

  it.each(districts.flatMap(({ parts }) => parts))('lie in the Stadtteil $name too', ({ name }) => {
    const named = allOffers.map(({ venue, district }) => (venue ? venues[venue].district : district));
    expect(named).toContain(name);
  });

  it('are full, waited for, nearly full, half empty and empty', () => {
    for (const fill of ['full', 'waiting', 'few left', 'some', 'empty'] as const) {
      expect(allOffers.filter((offer) => offer.fill === fill).length).toBeGreaterThanOrEqual(2);
    }
    expect(allOffers.filter(({ cancelled }) => cancelled).length).toBeGreaterThanOrEqual(4);
  });
});

describe('the texts', () => {
  it.each(texts)('of “$title” have the right length', ({ title, summary, description }) => {
    expect(title.length).toBeLessThanOrEqual(60);
    expect(summary.length).toBeGreaterThanOrEqual(50);
    expect(summary.length).toBeLessThanOrEqual(140);
    expect(description.join('\n\n').length).toBeGreaterThanOrEqual(300);
    expect(description.join('\n\n').length).toBeLessThanOrEqual(900);
  });

  it('say the same things in both languages', () => {
    for (const { de, en } of allOffers) {
      expect(Object.keys(en)).toEqual(Object.keys(de));
      expect(en.description.length).toBe(de.description.length);
    }
  });

  it('do not shout, and have no stray spaces, straight quotes or apostrophes', () => {
    expect(everyText.filter((text) => /!|["']| {2}|^\s|\s$| [.,;:?]/.test(text))).toEqual([]);
  });

  it('end their sentences', () => {
    const unfinished = texts.flatMap(({ summary, description }) => [summary, ...description]);
    expect(unfinished.filter((text) => !/[.?]$/.test(text))).toEqual([]);
  });

  it('give times with hours and minutes', () => {
    const german = allOffers.flatMap(({ de }) => linesOf(de));
    expect(german.filter((text) => /(?<![:\d])\d{1,2} Uhr|\b0\d:\d\d/.test(text))).toEqual([]);
    const english = allOffers.flatMap(({ en }) => linesOf(en));
    expect(english.filter((text) => /\d ?[ap]\.?m\b|\b0\d:\d\d|o’clock/i.test(text))).toEqual([]);
  });

  it('write gender with the colon', () => {
    expect(everyText.filter((text) => /\p{Ll}[*_]innen|\p{Ll}Innen|\/-?innen/u.test(text))).toEqual([]);
  });

  it('keep German quotes in German and English ones in English', () => {
    const german = allOffers.flatMap(({ de }) => linesOf(de));
    expect(
      german.filter((text) => text.includes('”') || /“[^“„]*“/.test(text.replace(/„[^“]*“/g, ''))),
    ).toEqual([]);
    expect(allOffers.flatMap(({ en }) => linesOf(en)).filter((text) => text.includes('„'))).toEqual([]);
  });
});

describe('nobody real', () => {
  it('has one of the telephone numbers: all are reserved for fiction', () => {
    const phones = [
      ...contacts.map(({ phone }) => phone),
      ...Object.values(venues).map(({ phone }) => phone),
      town.contact.phone,
      town.imprint.phone,
    ];
    expect(phones.filter((phone) => !/^030 23125 \d{3}$|^0152 28817386$/.test(phone))).toEqual([]);
  });

  it('gets the mail, or owns the sites', () => {
    const addresses = [...contacts.map(({ email }) => email), town.contact.email, town.imprint.email];
    expect(addresses.filter((address) => !/^[a-z.-]+@(example\.org|ulm\.example)$/.test(address))).toEqual(
      [],
    );
    const sites = Object.values(organisations).map(({ website }) => website);
    expect(sites.filter((site) => !/^https:\/\/[a-z.-]+\.example$/.test(site))).toEqual([]);
  });

  it('is meant by the guests: first names only', () => {
    expect(guestNames.filter((name) => !/^[A-Z][a-z]+$/.test(name))).toEqual([]);
    expect(new Set(guestNames).size).toBe(guestNames.length);
  });
});

describe('the venues', () => {
  it('have a Quartierszentrale in each Sozialraum, and say in both languages what is accessible', () => {
    for (const { name, parts } of districts) {
      const centres = Object.values(venues).filter(
        (venue) =>
          venue.name.startsWith('Quartierszentrale') && parts.some((part) => part.name === venue.district),
      );
      expect([name, centres.length]).toEqual([name, 1]);
    }
    for (const { accessibilityNote, postalCode } of Object.values(venues)) {
      expect(accessibilityNote.de).toMatch(/\.$/);
      expect(accessibilityNote.en).toMatch(/\.$/);
      expect(postalCode).toMatch(/^890[78]\d$/);
    }
  });
});
