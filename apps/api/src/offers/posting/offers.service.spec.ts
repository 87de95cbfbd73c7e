import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';
import { words } from '../../testing/made/words.ts';
import type { OfferDraft } from './offer-draft.ts';
import { OffersService } from './offers.service.ts';

let api: Api;
let make: Builders;
let offers: OffersService;

beforeAll(async () => {
  api = await startApi();
  make = new Builders(api);
  offers = api.get(OffersService);
  await make.aTown();
});
afterAll(() => api.close());

const aDraft = async (given: Partial<OfferDraft> = {}): Promise<OfferDraft> => ({
  ...words.offer,
  texts: { de: { ...words.text, title: 'Vorlesen' } },
  organisationId: (await make.anOrganisation()).id,
  ...given,
});

const textsOf = (id: string) =>
  api.sql<{ language: string; title: string; original_checksum: string }>(
    'SELECT language, title, original_checksum FROM offer_text WHERE offer_id = $1 ORDER BY language',
    [id],
  );

describe('saving an offer', () => {
  test('makes its date with its slots', async () => {
    const offer = await make.anOffer({ startsIn: '3 days', slots: [{ capacity: 5 }, { capacity: null }] });
    expect(offer.number).toMatch(/^[1-9]\d{4}$/);
    expect(offer.occurrence.startsAt).toEqual(api.clock.now().add({ hours: 72 }));
    expect(offer.slots.map(({ capacity }) => capacity)).toEqual(expect.arrayContaining([5, null]));
  });

  test('suggests what its kind is used to', async () => {
    const engagement = await offers.save(await aDraft({ kind: 'ENGAGEMENT' }));
    const consultation = await offers.save(await aDraft({ kind: 'CONSULTATION', cutoffMinutes: 0 }));
    expect(engagement).toMatchObject({ largestParty: 2, contactRequired: true, cutoffMinutes: 120 });
    expect(consultation).toMatchObject({ largestParty: 1, contactRequired: false, cutoffMinutes: 0 });
  });

  test('is by arrangement without dates, and stays dated when edited without new ones', async () => {
    expect((await offers.save(await aDraft())).schedule).toBe('BY_ARRANGEMENT');
    const { id } = await make.anOffer();
    expect((await offers.save(await aDraft({ id }))).schedule).toBe('DATED');
    expect((await make.madeOffer(id, '')).occurrences).toHaveLength(1);
  });

  test('is online when one of its slots is, and stays so when it is edited', async () => {
    const { id } = await make.anOffer({ slots: [{ capacity: 3, offers: ['mode:ONLINE'] }] });
    expect(await offers.save(await aDraft({ id }))).toMatchObject({ online: true });
    expect(await offers.save(await aDraft({ id, online: false }))).toMatchObject({ online: false });
  });

  test('keeps number and publication when it is edited', async () => {
    const { id, number } = await make.anOffer();
    api.clock.advance({ minutes: 5 });
    const edited = await offers.save(await aDraft({ id, categories: ['SPORT'] }));
    expect(edited).toMatchObject({ id, number, state: 'PUBLISHED', categories: ['SPORT'] });
    expect(edited.updatedAt).toEqual(api.clock.now());
  });

  test('marks a translation as outdated until it follows the edited original', async () => {
    const draft = (title: string, translated: string) => ({
      de: { ...words.text, title },
      en: { ...words.text, title: translated, origin: 'MACHINE' as const },
    });
    const { id } = await offers.save(await aDraft({ texts: draft('Vorlesen', 'Reading') }));
    const outdated = async () => {
      const [de, en] = await textsOf(id);
      return de!.original_checksum !== en!.original_checksum;
    };
    expect(await outdated()).toBe(false);
    await offers.save(await aDraft({ id, texts: draft('Vorlesen am Abend', 'Reading') }));
    expect(await outdated()).toBe(true);
    await offers.save(await aDraft({ id, texts: draft('Vorlesen am Abend', 'Reading in the evening') }));
    expect(await outdated()).toBe(false);
  });

  test('loses the text of a language that is left out', async () => {
    const { id } = await make.anOffer({
      texts: { de: { ...words.text, title: 'Kochen' }, en: { ...words.text, title: 'Cooking' } },
    });
    await offers.save(await aDraft({ id, texts: { de: { ...words.text, title: 'Kochen' } } }));
    expect(await textsOf(id)).toMatchObject([{ language: 'de', title: 'Kochen' }]);
  });

  test('never gives two offers one number', async () => {
    const draft = await aDraft();
    const saved = await Promise.all(Array.from({ length: 40 }, () => offers.save(draft)));
    expect(new Set(saved.map(({ number }) => number)).size).toBe(40);
  });

  const slot = { offsetMinutes: 0, minutes: 60, capacity: 1, offers: [] };
  const at = Temporal.Instant.from('2026-12-01T10:00:00Z');
  const refusals: [string, Partial<OfferDraft>][] = [
    ['originalLanguage', { originalLanguage: 'en' }],
    ['texts.de.title', { texts: { de: { ...words.text, title: '  ' } } }],
    ['texts.de.summary', { texts: { de: { ...words.text, title: 'A', summary: 'x'.repeat(501) } } }],
    ['categories', { categories: [] }],
    ['largestParty', { largestParty: 0 }],
    ['cutoffMinutes', { cutoffMinutes: -1 }],
    [
      'schedule',
      { schedule: 'BY_ARRANGEMENT', dates: [{ startsAt: at, endsAt: at.add({ hours: 1 }), slots: [slot] }] },
    ],
    ['dates.0.endsAt', { dates: [{ startsAt: at, endsAt: at, slots: [slot] }] }],
    ['dates.0.slots', { dates: [{ startsAt: at, endsAt: at.add({ hours: 1 }), slots: [] }] }],
    [
      'dates.0.slots.0.minutes',
      { dates: [{ startsAt: at, endsAt: at.add({ minutes: 30 }), slots: [slot] }] },
    ],
  ];
  test.each(refusals)('is refused when %s is wrong', async (field, wrong) => {
    await expect(offers.save(await aDraft(wrong))).rejects.toMatchObject({ code: 'BAD_INPUT', field });
  });

  test('is refused, whole, for an organisation that does not exist', async () => {
    const before = await api.sql('SELECT count(*) FROM offer');
    const nobody = '01900000-0000-7000-8000-000000000000';
    await expect(offers.save(await aDraft({ organisationId: nobody }))).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
    expect(await api.sql('SELECT count(*) FROM offer')).toEqual(before);
  });
});

describe('publishing', () => {
  test('needs a date when the offer is dated', async () => {
    const { id } = await offers.save(await aDraft({ schedule: 'DATED' }));
    await expect(offers.publish(id)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'dates' });
  });

  test('keeps the first time it became public', async () => {
    const { id } = await offers.save(await aDraft());
    const { publishedAt } = await offers.publish(id);
    expect(publishedAt).toEqual(api.clock.now());
    api.clock.advance({ days: 1 });
    expect((await offers.withdraw(id)).state).toBe('WITHDRAWN');
    expect(await offers.publish(id)).toMatchObject({ state: 'PUBLISHED', publishedAt });
  });

  test('is refused for what does not exist', async () => {
    const nothing = '01900000-0000-7000-8000-000000000000';
    await expect(offers.publish(nothing)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a mentor', () => {
  test('brings a slot for each half hour, with all they can help with', async () => {
    const mentor = await make.aMentor({ worries: ['WIFI'], devices: ['PC'], languages: ['tr'] });
    const { slots } = await make.anOffer({ kind: 'CONSULTATION', slots: await make.aSession([mentor.id]) });
    expect(slots).toHaveLength(4);
    expect(slots[0]!.offers).toEqual(['mode:ON_SITE', 'worry:WIFI', 'device:PC', 'speaks:tr']);
    expect(slots[1]!.startsAt).toEqual(slots[0]!.endsAt);
  });

  test('is never in two places at once', async () => {
    const session = await make.aSession([(await make.aMentor()).id]);
    await make.anOffer({ startsIn: '5 days', slots: session });
    const elsewhere = make.anOffer({ startsIn: '5 days', slots: session });
    await expect(elsewhere).rejects.toMatchObject({ code: 'MENTOR_BUSY' });
  });
});
