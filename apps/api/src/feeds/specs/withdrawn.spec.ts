// What calendars say once an offer was withdrawn: that its dates fall through, and nothing that stood in it.
import { describe, expect, test } from '@jest/globals';
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import { CancelOccurrence } from '../../bookings/dates/cancel-occurrence.ts';
import { OffersService } from '../../offers/posting/offers.service.ts';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { FetchedFeeds } from '../../testing/servers/fetched-feeds.ts';

const town = BookingTown.forSpecs();
const { get, calendar, events } = new FetchedFeeds(town);

const ofOffer = ({ number }: { number: string }) => `/calendar/offer/${number}.ics`;

describe('the calendar of an offer', () => {
  test('has the dates to come cancelled once it is withdrawn, and takes that back', async () => {
    const offer = await town.make.anOffer({
      title: 'Kaffee',
      dates: [{ startsIn: '1 day' }, { startsIn: '8 days' }],
    });
    town.api.clock.advance({ days: 2 });
    await town.api.get(OffersService).withdraw(offer.id);
    expect(await events(ofOffer(offer))).toMatchObject([
      { status: 'CANCELLED', sequence: 1, startsAt: offer.occurrences[1]!.startsAt.toString() },
    ]);
    await town.api.get(OffersService).publish(offer.id);
    expect(await events(ofOffer(offer))).toMatchObject([
      { status: 'CONFIRMED', sequence: 2 },
      { status: 'CONFIRMED', sequence: 2 },
    ]);
  });

  test('tells nothing that stood in an offer that is withdrawn, and when that was', async () => {
    const venue = await town.make.aVenue({ name: 'Geheimhaus', latitude: 48.4, longitude: 9.98 });
    const texts = { de: { title: 'Frau Geheim', summary: 'Geheim 0731 1', description: 'x' } };
    const { id: organisationId } = await town.make.anOrganisation({ name: 'Geheimverein' });
    const offer = await town.make.anOffer({ texts, organisationId, venueId: venue.id });
    await town.api.get(CancelOccurrence).cancel(offer.occurrence.id, 'Geheimer Grund');
    expect((await get(ofOffer(offer))).text).toMatch(/Frau Geheim/);
    town.api.clock.advance({ minutes: 10 });
    await town.api.get(OffersService).withdraw(offer.id);
    const { text, headers } = await get(ofOffer(offer));
    expect(text).not.toMatch(/geheim/i);
    expect(text).not.toMatch(/^(LOCATION|GEO|CATEGORIES)/m);
    expect(headers.get('last-modified')).toBe('Mon, 23 Nov 2026 08:10:00 GMT');
    const { name, events } = await calendar(ofOffer(offer));
    expect(name).toBe(`Mitnand ${offer.number}`);
    expect(events).toMatchObject([
      {
        summary: `Fällt aus: Angebot Nummer ${groupedNumber(offer.number)}`,
        description: 'Dieses Angebot gibt es nicht mehr',
        ...{ status: 'CANCELLED', sequence: 2, stamp: '2026-11-23T08:10:00Z' },
        startsAt: offer.occurrence.startsAt.toString(),
      },
    ]);
  });

  test('is gone when it was withdrawn and nothing would come any more', async () => {
    const offer = await town.make.anOffer();
    await town.api.get(OffersService).withdraw(offer.id);
    town.api.clock.advance({ days: 4 });
    expect((await get(ofOffer(offer))).status).toBe(404);
  });
});

test('the calendar of an organisation has what was withdrawn no more', async () => {
  const { id: organisationId, name } = await town.make.anOrganisation();
  const offer = await town.make.anOffer({ organisationId });
  await town.api.get(OffersService).withdraw(offer.id);
  const { name: title, events } = await calendar(`/calendar/organisation/${organisationId}.ics`);
  expect([title, events]).toEqual([`Mitnand ${name}`, []]);
});
