// Calendars that anybody subscribes to, as a calendar program of somebody else's reads them.
import { describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { CancelOccurrence } from '../../bookings/dates/cancel-occurrence.ts';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { ChangingDates } from '../../testing/desks/changing-dates.ts';
import { FetchedFeeds } from '../../testing/servers/fetched-feeds.ts';

const town = BookingTown.forSpecs();
const { change } = new ChangingDates(town);
const { get, calendar, events } = new FetchedFeeds(town);
const soon = { minutes: 60 } as const;

const ofOffer = ({ number }: { number: string }, language = '') =>
  `/calendar/offer/${number}.ics${language && `?language=${language}`}`;
const summaries = async (path: string) => (await events(path)).map(({ summary }) => summary);

describe('the calendar of an offer', () => {
  test('has its dates, by the clock of the town, with all one needs to go there', async () => {
    const venue = await town.make.aVenue({ name: 'Bürgertreff', latitude: 48.4, longitude: 9.98 });
    const offer = await town.make.anOffer({ title: 'Vorlesen; für Kinder', venueId: venue.id, ...soon });
    const { name, events, calendar: parsed } = await calendar(ofOffer(offer));
    // This parser gives names of calendars (RFC 7986) as they are written.
    expect(name).toBe('Vorlesen\\; für Kinder');
    const [event, ...more] = events;
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      summary: 'Vorlesen; für Kinder',
      location: 'Bürgertreff, Musterweg 2, 89077 Ulm',
      startsAt: offer.occurrence.startsAt.toString(),
      endsAt: offer.occurrence.endsAt.toString(),
      status: 'CONFIRMED',
      sequence: 0,
    });
    expect(event!.description).toContain('Ein Angebot.');
    expect(event!.value('url')).toMatch(new RegExp(`/angebote/${offer.number}$`));
    expect(event!.value('class')).toBe('PUBLIC');
    expect(event!.value('transp')).toBe('TRANSPARENT');
    expect(event!.value('geo')).toBe('48.4,9.98');
    expect(parsed.getFirstPropertyValue('refresh-interval')!.toString()).toBe('PT1H');
    expect(parsed.getFirstSubcomponent('vtimezone')!.getFirstPropertyValue('tzid')).toBe('Europe/Berlin');
  });

  test('says the same each time while nothing changes, however late it is asked', async () => {
    const offer = await town.make.anOffer();
    const first = await get(ofOffer(offer));
    town.api.clock.advance({ hours: 30 });
    const second = await get(ofOffer(offer));
    expect(second.text).toBe(first.text);
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(first.headers.get('last-modified')).toBe('Mon, 23 Nov 2026 08:00:00 GMT');
  });

  test('has a moved date under its id, with a later word', async () => {
    const offer = await town.make.anOffer();
    const [before] = await events(ofOffer(offer));
    town.api.clock.advance({ minutes: 10 });
    const startsAt = Temporal.Instant.from('2026-11-27T09:00:00Z');
    await change(offer.occurrence.id, { scope: 'THIS', change: { startsAt } });
    const [after] = await events(ofOffer(offer));
    expect(after).toMatchObject({ uid: before!.uid, sequence: 1, startsAt: '2026-11-27T09:00:00Z' });
    expect([before!.stamp, after!.stamp]).toEqual(['2026-11-23T08:00:00Z', '2026-11-23T08:10:00Z']);
    expect(after!.value('last-modified')).toBe('2026-11-23T08:10:00Z');
  });

  test('calls a cancelled date cancelled, in its title and with the reason too', async () => {
    const offer = await town.make.anOffer({ title: 'Kaffee' });
    await town.api.get(CancelOccurrence).cancel(offer.occurrence.id, 'Der Raum ist zu');
    const [event] = await events(ofOffer(offer));
    expect(event).toMatchObject({ status: 'CANCELLED', summary: 'Fällt aus: Kaffee', sequence: 1 });
    expect(event!.description).toMatch(/^Der Raum ist zu\n/);
  });

  test('tells of an online date how one takes part, and never where the meeting is', async () => {
    const offer = await town.make.anOffer({
      online: true,
      venueId: null,
      dates: [{ meetingUrl: 'https://meet.example/geheim', venueId: null }],
    });
    const { text } = await get(ofOffer(offer));
    expect(text).not.toContain('meet.example');
    const [event] = await events(ofOffer(offer));
    expect(event!.location).toBe('Online');
    expect(event!.description).toContain('wenn Sie sich angemeldet haben');
  });

  test('speaks the language it is asked for, in text, words and links', async () => {
    const texts = {
      de: { title: 'Vorlesen', summary: 'Kurz.', description: 'Lang.' },
      en: { title: 'Reading aloud', summary: 'Short.', description: 'Long.' },
    };
    const offer = await town.make.anOffer({ texts });
    await town.api.get(CancelOccurrence).cancel(offer.occurrence.id, 'Krank');
    const [event] = await events(ofOffer(offer, 'en'));
    expect(event!.summary).toBe('Cancelled: Reading aloud');
    expect(event!.value('url')).toMatch(/\?lang=en$/);
    expect(await summaries(ofOffer(offer, 'uk'))).toEqual(['Скасовано: Vorlesen']);
    expect((await get(ofOffer(offer, 'xx'))).status).toBe(400);
  });

  test('holds anything anybody types, and nothing of it becomes a line of its own', async () => {
    const hostile = `]]>\r\nEND:VEVENT\nATTACH:x, \\n; "q" 👋🏽 مرحبا`;
    const venue = await town.make.aVenue({ name: `Haus ${hostile}` });
    const offer = await town.make.anOffer({
      venueId: venue.id,
      texts: { de: { title: hostile, summary: `${hostile}\u0007`, description: 'x' } },
    });
    await town.api.get(CancelOccurrence).cancel(offer.occurrence.id, hostile);
    const { text } = await get(ofOffer(offer));
    expect(text.match(/^(END:VEVENT|ATTACH)/gm)).toEqual(['END:VEVENT']);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const [event] = await events(ofOffer(offer));
    const oneLine = hostile.replace(/\s+/g, ' ');
    expect(event).toMatchObject({
      summary: `Fällt aus: ${oneLine}`,
      location: `Haus ${oneLine}, Musterweg 2, 89077 Ulm`,
    });
    expect(event!.description).toContain(`${hostile.replace('\r\n', '\n')} \n`);
  });

  test('without dates is a calendar all the same', async () => {
    const offer = await town.make.anOffer({ schedule: 'BY_ARRANGEMENT' });
    const { calendar: parsed, events } = await calendar(ofOffer(offer));
    expect(events).toEqual([]);
    expect(parsed.getAllSubcomponents()).toHaveLength(1);
  });
});

describe('through both changes of clocks', () => {
  test.each(['2027-03-28', '2026-10-25'])('dates around %s are when they are', async (day) => {
    town.api.clock.set(Temporal.Instant.from(`${day}T00:00:00Z`).subtract({ hours: 48 }));
    const first = Temporal.Instant.from(`${day}T00:00:00Z`).subtract({ hours: 2 });
    const dates = Array.from({ length: 12 }, (_, half) => ({
      startsAt: first.add({ minutes: 30 * half }),
      minutes: 20,
    }));
    const offer = await town.make.anOffer({ dates });
    const told = (await events(ofOffer(offer))).map(({ startsAt, endsAt }) => [startsAt, endsAt]);
    expect(told).toEqual(
      dates.map(({ startsAt, minutes }) => [startsAt.toString(), startsAt.add({ minutes }).toString()]),
    );
  });

  test('one calendar holds summer and winter', async () => {
    const dates = Array.from({ length: 30 }, (_, week) => ({ startsIn: `${week + 1} weeks` as const }));
    const offer = await town.make.anOffer({ dates });
    const told = (await events(ofOffer(offer))).map(({ startsAt }) => startsAt);
    expect(told).toEqual(offer.occurrences.map(({ startsAt }) => startsAt.toString()));
  });
});

describe('the calendar of a place', () => {
  test('has what happens at a venue, whoever posts it, and nothing else', async () => {
    const [here, there] = [await town.make.aVenue(), await town.make.aVenue()];
    await town.make.anOffer({ title: 'Hier', venueId: here.id });
    await town.make.anOffer({ title: 'Dort', venueId: there.id });
    await town.make.anOffer({ title: 'Einmal hier', venueId: there.id, dates: [{ venueId: here.id }] });
    await town.make.anOffer({ title: 'Entwurf', venueId: here.id, published: false });
    expect((await summaries(`/calendar/venue/${here.id}.ics`)).sort()).toEqual(['Einmal hier', 'Hier']);
  });

  test('of a part of town has its venues’, its parts’, and what is there without a venue, once each', async () => {
    const whole = await town.make.aDistrict();
    const part = await town.make.aDistrict({ parentId: whole.id });
    const venue = await town.make.aVenue({ districtId: part.id });
    await town.make.anOffer({ title: 'Im Haus', venueId: venue.id, districtId: part.id });
    await town.make.anOffer({ title: 'Im Park', venueId: null, districtId: whole.id });
    await town.make.anOffer({ title: 'Woanders' });
    expect((await summaries(`/calendar/district/${whole.id}.ics`)).sort()).toEqual(['Im Haus', 'Im Park']);
    expect(await summaries(`/calendar/district/${part.id}.ics`)).toEqual(['Im Haus']);
  });

  test('of an organisation has its own, by start, those of the last weeks too', async () => {
    const { id: organisationId } = await town.make.anOrganisation();
    await town.make.anOffer({ title: 'Bald', organisationId, startsIn: '1 day' });
    await town.make.anOffer({ title: 'Später', organisationId, startsIn: '40 days' });
    town.api.clock.advance({ days: 30 });
    expect(await summaries(`/calendar/organisation/${organisationId}.ics`)).toEqual(['Bald', 'Später']);
    town.api.clock.advance({ days: 50 });
    expect(await summaries(`/calendar/organisation/${organisationId}.ics`)).toEqual(['Später']);
  });
});

test.each([
  '/calendar/offer/00000.ics',
  '/calendar/offer/abc.ics',
  '/calendar/venue/01234567-89ab-7def-8123-456789abcdef.ics',
  '/calendar/district/nothing.ics',
  '/calendar/organisation/nothing.ics',
  '/calendar/kind/gathering.ics',
  '/calendar/town/1.ics',
  '/calendar/offer/12345.txt',
])('%s is none', async (path) => {
  const { status, text } = await get(path);
  expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
});

test('a draft has no calendar', async () => {
  const offer = await town.make.anOffer({ published: false });
  expect((await get(ofOffer(offer))).status).toBe(404);
});

test('500 dates are told, each whole', async () => {
  const dates = Array.from({ length: 500 }, (_, hour) => ({
    startsIn: `${hour + 1} hours` as const,
    minutes: 30,
  }));
  const offer = await town.make.anOffer({ dates });
  const told = await events(ofOffer(offer));
  expect(new Set(told.map(({ uid }) => uid)).size).toBe(500);
  expect(ICAL.parse((await get(ofOffer(offer))).text)).toBeTruthy();
});
