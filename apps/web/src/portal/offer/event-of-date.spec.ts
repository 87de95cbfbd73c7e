// Each date is an Event as schema.org and search engines define it, and says what is true of it today.
import { describe, expect, test } from '@jest/globals';
import type { ShownOccurrence, ShownOffer } from '../../shared/offers/shown/shown-offer.ts';
import { eventOf } from './event-of-date.ts';

const venue = { id: 'v', name: 'Bürgertreff', street: 'Musterweg 1', postalCode: '89077', city: 'Ulm' };
const offer = {
  number: '12345',
  title: 'Vorlesen',
  summary: 'Eine Stunde',
  textLanguage: 'de',
  online: false,
  picture: null,
  organisation: { name: 'Verein', website: null },
  venue,
} as unknown as ShownOffer;
const date = {
  id: 'o',
  startsAt: '2026-11-28T09:00:00Z',
  endsAt: '2026-11-28T11:00:00Z',
  status: 'OPEN',
  bookable: true,
  freePlaces: 5,
  venue,
} as unknown as ShownOccurrence;
const origin = 'https://ulm.example';
const said = (its: object = {}, ofDate: object = {}) =>
  JSON.parse(JSON.stringify(eventOf({ ...offer, ...its }, { ...date, ...ofDate }, origin))) as Record<
    string,
    unknown
  >;

test('it has all that search engines ask of an Event, with addresses that lead here', () => {
  const event = said();
  for (const required of ['name', 'startDate', 'endDate', 'location', 'eventStatus', 'image', 'organizer'])
    expect(event[required]).toBeTruthy();
  expect(event).toMatchObject({ '@type': 'Event', '@id': 'https://ulm.example/angebote/12345#o' });
  for (const time of [event['startDate'], event['endDate']])
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(event['image']).toBe('https://ulm.example/vorschau/12345.png');
  expect(said({ picture: { url1280: '/pictures/1-1280.webp' } })['image']).toBe(
    'https://ulm.example/pictures/1-1280.webp',
  );
});

describe('its places', () => {
  test.each([
    [{}, 'InStock'],
    [{ freePlaces: null }, 'InStock'],
    [{ freePlaces: 2 }, 'LimitedAvailability'],
    [{ freePlaces: 0, status: 'FULL' }, 'SoldOut'],
  ])('%j are %s', (change, availability) => {
    expect(said({}, change)['offers']).toMatchObject({
      '@type': 'Offer',
      price: 0,
      priceCurrency: 'EUR',
      availability: `https://schema.org/${availability}`,
    });
  });

  test('of a date that is called off are offered no more', () => {
    const event = said({}, { status: 'CANCELLED', bookable: false });
    expect(event['eventStatus']).toBe('https://schema.org/EventCancelled');
    expect(event).not.toHaveProperty('offers');
    expect(event).not.toHaveProperty('remainingAttendeeCapacity');
  });
});

test.each([
  [{}, 'Offline', 'Place'],
  [{ online: true, venue: null }, 'Online', 'VirtualLocation'],
])('%j is %s', (change, mode, location) => {
  const event = said(change, 'venue' in change ? { venue: null } : {});
  expect(event['eventAttendanceMode']).toBe(`https://schema.org/${mode}EventAttendanceMode`);
  expect(event['location']).toMatchObject({ '@type': location });
});

test('both at once has both, and a date elsewhere has no wrong address', () => {
  expect(said({ online: true })).toMatchObject({
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    location: [
      { '@type': 'Place' },
      { '@type': 'VirtualLocation', url: 'https://ulm.example/angebote/12345' },
    ],
  });
  expect(said({}, { venue: { id: 'w', name: 'Stadthaus' } })['location']).toEqual({
    '@type': 'Place',
    name: 'Stadthaus',
  });
});
