// RSS and Atom as other people's readers understand them.
import { describe, expect, test } from '@jest/globals';
import { XmlDocument } from 'libxml2-wasm';
import { CancelOccurrence } from '../../bookings/dates/cancel-occurrence.ts';
import { OffersService } from '../../offers/posting/offers.service.ts';
import { FetchedFeeds } from '../../testing/servers/fetched-feeds.ts';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { ChangingDates } from '../../testing/desks/changing-dates.ts';

const town = BookingTown.forSpecs();
const { change } = new ChangingDates(town);
const { atom, get, rss, titles } = new FetchedFeeds(town);

/** An organisation with nothing else in its feed. */
const anOrganisation = async (given = {}) => {
  const { id, name } = await town.make.anOrganisation(given);
  return { organisationId: id, name, path: `/feeds/organisation/${id}` };
};
const HOSTILE = `]]></title><script>alert(1)</script> & "x" 'y' <b>fett</b> 👋🏽 \u202eطارق`;

describe('an entry', () => {
  test('tells in both forms the same: what, when, where, who', async () => {
    const { path, name, ...of } = await anOrganisation();
    const venue = await town.make.aVenue({ name: 'Bürgertreff' });
    const offer = await town.make.anOffer({ ...of, title: 'Vorlesen', venueId: venue.id });
    const { items, ...channel } = await rss(`${path}.rss`);
    const { entries, ...feed } = await atom(`${path}.atom`);
    const url = expect.stringMatching(new RegExp(`^http://.*/angebote/${offer.number}$`));
    expect(channel).toMatchObject({
      title: `Mitnand ${name}`,
      language: 'de',
      link: expect.stringContaining('/angebote'),
    });
    expect(channel.lastBuildDate).toBe('Mon, 23 Nov 2026 08:00:00 GMT');
    expect(channel.atom!.links).toEqual([
      { href: expect.stringMatching(/^http.*\.rss$/), rel: 'self', type: 'application/rss+xml' },
    ]);
    expect(items).toMatchObject([
      {
        title: 'Vorlesen',
        link: url,
        guid: { value: `urn:uuid:${offer.id}`, isPermaLink: false },
        pubDate: 'Mon, 23 Nov 2026 08:00:00 GMT',
        dc: { creators: [name] },
      },
    ]);
    expect(items![0]!.description).toMatch(
      /Ein Angebot\..*Do\., 26\. November, 09:00.*Bürgertreff, Musterweg 2/s,
    );
    expect(feed).toMatchObject({ title: { value: `Mitnand ${name}` }, updated: '2026-11-23T08:00:00Z' });
    expect(entries).toMatchObject([
      {
        id: `urn:uuid:${offer.id}`,
        links: [{ href: url, rel: 'alternate' }],
        published: '2026-11-23T08:00:00Z',
        updated: '2026-11-23T08:00:00Z',
        authors: [{ name }],
        content: { type: 'html', value: items![0]!.description },
      },
    ]);
  });

  test('says that it was changed when it was, and stays the same entry', async () => {
    const { path, organisationId } = await anOrganisation();
    const offer = await town.make.anOffer({ organisationId });
    const [before] = (await atom(`${path}.atom`)).entries!;
    town.api.clock.advance({ hours: 3 });
    expect((await atom(`${path}.atom`)).entries).toEqual([before]);
    await change(offer.occurrence.id, {
      scope: 'THIS',
      change: { startsAt: offer.occurrence.startsAt.add({ hours: 1 }) },
    });
    const { entries, updated } = await atom(`${path}.atom`);
    expect(entries![0]).toMatchObject({
      id: before!.id,
      published: '2026-11-23T08:00:00Z',
      updated: '2026-11-23T11:00:00Z',
    });
    expect(updated).toBe('2026-11-23T11:00:00Z');
  });

  test('has it in its title and among its categories that the next date falls through', async () => {
    const { path, organisationId } = await anOrganisation();
    const offer = await town.make.anOffer({
      organisationId,
      title: 'Kaffee',
      dates: [{}, { startsIn: '9 days' }],
    });
    await town.api.get(CancelOccurrence).cancel(offer.occurrence.id, 'Krank');
    const [item] = (await rss(`${path}.rss`)).items!;
    expect(item!.title).toBe('Kaffee (Fällt aus: Do., 26. November)');
    expect(item!.categories!.at(-1)).toMatchObject({ name: 'Fällt aus: Do., 26. November' });
    expect(item!.description!.match(/Fällt aus/g)).toHaveLength(1);
    const [entry] = (await atom(`${path}.atom`)).entries!;
    expect(entry!.categories!.map(({ term }) => term)).toEqual(['ENGAGEMENT', 'SOCIAL', 'CANCELLED']);
  });

  test('says that it is full when no date has a place left, and only then', async () => {
    const { path, organisationId } = await anOrganisation();
    const slots = [{ capacity: 1 }];
    const offer = await town.anOffer({
      organisationId,
      title: 'Kurs',
      dates: [{ slots }, { slots, startsIn: '9 days' }],
    });
    await town.booked({ slotId: offer.slots[0]!.id });
    expect(await titles(`${path}.rss`)).toEqual(['Kurs']);
    await town.booked({ slotId: offer.slots[1]!.id });
    expect(await titles(`${path}.rss`)).toEqual(['Kurs (Ausgebucht, Warteliste offen)']);
    const [entry] = (await atom(`${path}.atom`)).entries!;
    expect(entry!.categories!.at(-1)).toEqual({ term: 'FULL', label: 'Ausgebucht, Warteliste offen' });
  });

  test('holds anything anybody types, and nothing of it becomes part of the feed or of the page that shows it', async () => {
    const { path, ...of } = await anOrganisation({ name: `Verein ${HOSTILE}` });
    const text = { title: HOSTILE, summary: `${HOSTILE}\u0007\u000b`, description: 'x' };
    await town.make.anOffer({ organisationId: of.organisationId, texts: { de: text } });
    const [item] = (await rss(`${path}.rss`)).items!;
    const [entry] = (await atom(`${path}.atom`)).entries!;
    // Signs that turn what stands around them are taken out of titles.
    const title = HOSTILE.replace('\u202e', '');
    expect(item!.dc!.creators).toEqual([`Verein ${title}`]);
    expect(entry!.authors).toEqual([{ name: `Verein ${title}` }]);
    expect([item!.title, entry!.title!.value]).toEqual([title, title]);
    const shown = XmlDocument.fromString(item!.description!);
    expect(shown.find('//script')).toEqual([]);
    expect(shown.get('//p')!.content).toBe(HOSTILE);
    shown.dispose();
  });

  test('in another language has its words and links, and says in which language its own text is', async () => {
    const { path, organisationId } = await anOrganisation();
    await town.make.anOffer({ organisationId, title: 'Vorlesen' });
    const { text } = await get(`${path}.atom?language=ar`);
    const { entries, links } = await atom(`${path}.atom?language=ar`);
    expect(text).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">');
    expect(text).toContain('<title xml:lang="de">Vorlesen</title>');
    expect(entries![0]!.content!.value).toMatch(/^<div lang="ar" dir="rtl"><p lang="de" dir="ltr">/);
    expect(links![0]!.href).toMatch(/\?language=ar$/);
    expect(links![1]!.href).toMatch(/\?lang=ar$/);
  });
});

describe('a feed', () => {
  test('has the latest publication first, and what is over or was withdrawn no more', async () => {
    const { path, organisationId } = await anOrganisation();
    const make = (title: string, given = {}) => town.make.anOffer({ title, organisationId, ...given });
    await make('Bald vorbei', { startsIn: '30 minutes' });
    town.api.clock.advance({ minutes: 1 });
    await make('Zweites', { startsIn: '20 days' });
    town.api.clock.advance({ minutes: 1 });
    const withdrawn = await make('Zurückgezogen');
    town.api.clock.advance({ minutes: 1 });
    await make('Nach Absprache', { schedule: 'BY_ARRANGEMENT' });
    await make('Entwurf', { published: false });
    expect(await titles(`${path}.rss`)).toEqual([
      'Nach Absprache',
      'Zurückgezogen',
      'Zweites',
      'Bald vorbei',
    ]);
    await town.api.get(OffersService).withdraw(withdrawn.id);
    town.api.clock.advance({ hours: 1 });
    expect(await titles(`${path}.rss`)).toEqual(['Nach Absprache', 'Zweites']);
  });

  test('of a place has what is there: dated, by arrangement, in its parts', async () => {
    const whole = await town.make.aDistrict();
    const part = await town.make.aDistrict({ parentId: whole.id });
    const [venue, other] = [await town.make.aVenue({ districtId: part.id }), await town.make.aVenue()];
    await town.make.anOffer({ title: 'Haus', venueId: venue.id });
    await town.make.anOffer({ title: 'Absprache', venueId: venue.id, schedule: 'BY_ARRANGEMENT' });
    await town.make.anOffer({
      title: 'Gast',
      venueId: other.id,
      dates: [{ venueId: venue.id }, { startsIn: '8 days' }],
    });
    await town.make.anOffer({ title: 'Park', venueId: null, districtId: part.id });
    const at = async (path: string) => (await titles(`/feeds/${path}.rss`)).sort();
    expect(await at(`venue/${venue.id}`)).toEqual(['Absprache', 'Gast', 'Haus']);
    expect(await at(`district/${whole.id}`)).toEqual(['Absprache', 'Gast', 'Haus', 'Park']);
    expect(await at(`venue/${other.id}`)).toEqual(['Gast']);
  });

  test('of a kind has that kind alone, of the town everything', async () => {
    const { organisationId } = await anOrganisation();
    town.api.clock.advance({ hours: 2 });
    await town.make.anOffer({ title: 'Treffen heute', kind: 'GATHERING', organisationId });
    const { items, title, link } = await rss('/feeds/kind/gathering.rss');
    expect([title, items!.map(({ title }) => title)]).toEqual([
      'Mitnand Sich treffen, Ulm',
      ['Treffen heute'],
    ]);
    expect(link).toMatch(/\/angebote\?art=treffen$/);
    expect((await titles('/feeds/offers.rss'))[0]).toBe('Treffen heute');
  });

  test('of nobody yet is one all the same', async () => {
    const { path } = await anOrganisation();
    const [{ set_up_at: since }] = await town.api.sql('SELECT set_up_at FROM town');
    expect((await rss(`${path}.rss`)).items ?? []).toEqual([]);
    const { entries, updated } = await atom(`${path}.atom`);
    expect([entries ?? [], updated]).toEqual([[], since.toString()]);
  });

  test('ends after fifty entries, however many there are', async () => {
    const { path, organisationId } = await anOrganisation();
    for (let made = 0; made < 52; made++)
      await town.make.anOffer({ organisationId, title: `Angebot ${made}` });
    const told = await titles(`${path}.rss`);
    expect([told.length, told[0]]).toEqual([50, 'Angebot 51']);
  });
});

test.each([
  '/feeds/other.rss',
  '/feeds/offers.json',
  '/feeds/kind/party.rss',
  '/feeds/venue/nothing.atom',
  '/feeds/organisation/01234567-89ab-7def-8123-456789abcdef.atom',
  '/feeds/offer/12345.rss',
])('%s is none', async (path) => {
  const { status, text } = await get(path);
  expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
});
