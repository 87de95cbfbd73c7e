import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { MentorsService } from '../../mentors/mentors.service.ts';
import { PlacesService } from '../../places/venues/places.service.ts';
import { Jobs } from '../../platform/jobs.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';
import type { SeriesDraft } from '../posting/offer-draft.ts';
import { placesPlan } from '../posting/planned-slots.ts';
import { OffersService } from '../posting/offers.service.ts';
import { SeriesService } from './series.service.ts';

let api: Api;
let make: Builders;

beforeAll(async () => {
  api = await startApi();
  make = new Builders(api);
  await make.aTown();
});
beforeEach(() => api.clock.set('2026-11-23T08:00:00Z'));
afterAll(() => api.close());

const wednesdays: SeriesDraft = {
  frequency: 'WEEKLY',
  weekdays: [3],
  startsOn: Temporal.PlainDate.from('2026-11-01'),
  startTime: Temporal.PlainTime.from('14:00'),
  minutes: 120,
  slotPlan: placesPlan(120, { onSite: 8, online: null }),
};

const localStarts = ({ occurrences }: { occurrences: readonly { startsAt: Temporal.Instant }[] }) =>
  occurrences.map(({ startsAt }) =>
    startsAt.toZonedDateTimeISO('Europe/Berlin').toPlainDateTime().toString(),
  );

const seriesOf = async (offerId: string): Promise<string> =>
  (await api.sql('SELECT id FROM series WHERE offer_id = $1', [offerId]))[0].id;

test('brings dates nine weeks ahead, with their slots, without public holidays', async () => {
  const offer = await make.anOffer({ series: [wednesdays] });
  expect(localStarts(offer)).toEqual([
    '2026-11-25T14:00:00',
    '2026-12-02T14:00:00',
    '2026-12-09T14:00:00',
    '2026-12-16T14:00:00',
    '2026-12-23T14:00:00',
    '2026-12-30T14:00:00',
    // 6 January is Epiphany in Baden-Württemberg.
    '2027-01-13T14:00:00',
    '2027-01-20T14:00:00',
  ]);
  expect(offer.slots).toHaveLength(16);
  expect(offer.occurrence.slots.map(({ mode, capacity }) => [mode, capacity])).toEqual(
    expect.arrayContaining([
      ['ON_SITE', 8],
      ['ONLINE', null],
    ]),
  );
});

test('leaves out named days and closed days of its venue', async () => {
  const venue = await make.aVenue();
  const on = (date: string) => Temporal.PlainDate.from(date);
  await api.get(PlacesService).closeVenue({
    venueId: venue.id,
    fromOn: on('2026-12-20'),
    toOn: on('2027-01-10'),
    reason: 'Betriebsferien',
  });
  const series = { ...wednesdays, exceptOn: [on('2026-12-09')] };
  const offer = await make.anOffer({ venueId: venue.id, series: [series] });
  expect(localStarts(offer).map((start) => start.slice(5, 10))).toEqual([
    '11-25',
    '12-02',
    '12-16',
    '01-13',
    '01-20',
  ]);
  expect(offer.occurrence.venueId).toBe(venue.id);
});

test('a series that begins far ahead has its first dates at once', async () => {
  const startsOn = Temporal.PlainDate.from('2027-06-01');
  const offer = await make.anOffer({ series: [{ ...wednesdays, startsOn }] });
  expect(localStarts(offer)[0]).toBe('2027-06-02T14:00:00');
});

test('extending adds each day once, whoever tries at the same time', async () => {
  const offer = await make.anOffer({ series: [wednesdays] });
  const series = api.get(SeriesService);
  const id = await seriesOf(offer.id);
  expect(await series.extend(id)).toBe(0);
  api.clock.advance({ days: 14 });
  const added = await Promise.all(Array.from({ length: 6 }, () => series.extend(id)));
  expect(added.toSorted()).toEqual([0, 0, 0, 0, 0, 2]);
  expect((await make.madeOffer(offer.id, '')).occurrences).toHaveLength(10);
});

test('a date that was moved or cancelled does not come back', async () => {
  const offer = await make.anOffer({ series: [wednesdays] });
  const [first] = offer.occurrences;
  await api.sql(
    `UPDATE occurrence SET starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day',
    changed_alone = true WHERE id = $1`,
    [first!.id],
  );
  await api.sql('UPDATE series SET filled_until = NULL WHERE offer_id = $1', [offer.id]);
  expect(await api.get(SeriesService).extend(await seriesOf(offer.id))).toBe(0);
});

test('the job extends what lacks dates, one busy mentor stops no other series, withdrawn offers rest', async () => {
  const mentor = await make.aMentor();
  const slotPlan = await api
    .get(MentorsService)
    .planSession({ mentorIds: [mentor.id], minutes: 120, slotMinutes: 30 });
  const busy = await make.anOffer({ series: [{ ...wednesdays, slotPlan }] });
  const healthy = await make.anOffer({ series: [wednesdays] });
  const withdrawn = await make.anOffer({ series: [wednesdays] });
  await api.get(OffersService).withdraw(withdrawn.id);
  // The new Wednesday, 27 January, while the mentor is already elsewhere.
  const startsAt = Temporal.Instant.from('2027-01-27T13:30:00Z');
  await make.anOffer({ dates: [{ startsAt, minutes: 30, slots: [{ ...slotPlan[0]! }] }] });

  api.clock.advance({ days: 8 });
  await expect(api.get(SeriesService).extend(await seriesOf(busy.id))).rejects.toMatchObject({
    code: 'MENTOR_BUSY',
  });
  await api.get(Jobs).run('extend-series');
  const count = async (id: string) => (await make.madeOffer(id, '')).occurrences.length;
  expect([await count(busy.id), await count(healthy.id), await count(withdrawn.id)]).toEqual([8, 9, 8]);
});

test('a rule that cannot be is refused', async () => {
  const never = make.anOffer({ series: [{ ...wednesdays, weekdays: [] }] });
  await expect(never).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'series' });
});
