/** The demo town has something on every day and in every Sozialraum, whatever the day it starts on. */
import { describe, expect, it } from '@jest/globals';
import type { OccurrenceSpan } from '../../offers/series/dates/occurrence-span.ts';
import { seriesDates } from '../../offers/series/dates/series-dates.ts';
import { localDate, weekday } from '../../platform/time/town-time.ts';
import { repetition, singleDates } from '../filling/plan-dates.ts';
import { allOffers } from './all-offers.ts';
import type { DemoOffer } from './content-types.ts';
import { districts } from './districts.ts';
import { mentors } from './mentors.ts';
import { town } from './town.ts';
import { venues } from './venues.ts';

/** Every weekday to start on, in winter, in summer and around both clock changes. */
const STARTS = ['2026-11-21', '2027-03-22', '2027-07-05', '2027-10-26'].flatMap((first) =>
  Array.from({ length: 7 }, (_, days) => Temporal.PlainDate.from(first).add({ days })),
);

function ofKind(kind: DemoOffer['kind']): DemoOffer[] {
  return allOffers.filter((offer) => offer.kind === kind);
}

function sozialraumOf(offer: DemoOffer): string | undefined {
  const stadtteil = offer.venue ? venues[offer.venue].district : offer.district;
  return districts.find(({ parts }) => parts.some(({ name }) => name === stadtteil))?.name;
}

/** Dates of the weeks after a start, as the services would make them, with closed days and holidays left in. */
function datesOf(offer: DemoOffer, today: Temporal.PlainDate, days: number): OccurrenceSpan[] {
  const series = repetition(offer.plan, today);
  if (!series) return singleDates(offer.plan, today, town);
  const rule = {
    ...series,
    interval: series.every ?? 1,
    weekdays: [...series.weekdays],
    endsOn: series.endsOn ?? null,
    zone: town.timeZone,
    leaveOutHolidays: false,
    federalState: town.federalState,
    exceptOn: [],
  };
  return seriesDates(rule, { from: today, until: today.add({ days }), closedDays: [] });
}

function isOn(date: { startsAt: Temporal.Instant }, on: Temporal.PlainDate): boolean {
  return localDate(date.startsAt, town.timeZone).equals(on);
}

describe('the dates', () => {
  it.each(STARTS.map((start) => [start.toString(), start] as const))(
    'fill each of the two weeks after a start on %s',
    (_, start) => {
      const dates = allOffers.flatMap((offer) => datesOf(offer, start, 14));
      for (let days = 1; days <= 14; days++) {
        const on = start.add({ days });
        expect(dates.filter((date) => isOn(date, on)).length).toBeGreaterThanOrEqual(3);
      }
    },
  );

  it.each(STARTS.map((start) => [start.toString(), start] as const))(
    'offer something in every Sozialraum on the Saturday after %s, in Söflingen with free places',
    (_, start) => {
      const saturday = start.add({ days: 1 + ((6 - start.dayOfWeek + 6) % 7) });
      const open = allOffers.filter((offer) =>
        datesOf(offer, start, 14).some((date) => isOn(date, saturday)),
      );
      for (const { name } of districts) {
        expect(open.filter((offer) => sozialraumOf(offer) === name).length).toBeGreaterThanOrEqual(2);
      }
      const free = open.filter(({ fill }) => fill === 'some' || fill === 'empty');
      expect(free.filter(({ venue }) => venue === 'blaustern').length).toBeGreaterThanOrEqual(2);
    },
  );

  it('come in the morning, in the afternoon and in the evening of the week', () => {
    const start = STARTS[0]!;
    const hours = allOffers.flatMap((offer) =>
      datesOf(offer, start, 7)
        .filter(({ startsAt }) => weekday(startsAt, town.timeZone) <= 5)
        .map(({ startsAt }) => startsAt.toZonedDateTimeISO(town.timeZone).hour),
    );
    expect(hours.filter((hour) => hour < 12).length).toBeGreaterThanOrEqual(5);
    expect(hours.filter((hour) => hour >= 12 && hour < 17).length).toBeGreaterThanOrEqual(5);
    expect(hours.filter((hour) => hour >= 17).length).toBeGreaterThanOrEqual(5);
  });

  it('never meet a closed door: single dates avoid the weekdays on which their venue closes', () => {
    const meetings = allOffers.flatMap(({ venue, plan }) =>
      venue && 'once' in plan ? plan.once.map(({ on }) => ({ venue, on })) : [],
    );
    const closed = meetings.filter(({ venue, on }) => venues[venue].closedDays?.some((day) => day.on === on));
    expect(closed).toEqual([]);
  });

  it('never need a mentor in two places at once', () => {
    const start = STARTS[0]!;
    const sessions = ofKind('CONSULTATION').flatMap((offer) =>
      datesOf(offer, start, 63).map((date) => ({ ...date, offer })),
    );
    for (const name of Object.keys(mentors)) {
      const own = sessions
        .filter(
          ({ offer: { places } }) => places && 'mentors' in places && places.mentors.some((m) => m === name),
        )
        .sort((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
      const clashes = own.filter(
        (s, i) => i > 0 && Temporal.Instant.compare(own[i - 1]!.endsAt, s.startsAt) > 0,
      );
      expect(clashes.map(({ offer }) => offer.de.title)).toEqual([]);
      expect(own.length).toBeGreaterThan(0);
    }
  });
});

describe('the places', () => {
  it('exist for every offer with dates, and only for those', () => {
    for (const { plan, places, fill } of allOffers) {
      const dated = !('byArrangement' in plan);
      expect([places !== undefined, fill !== undefined]).toEqual([dated, dated]);
    }
  });

  it('are enough for the largest party, and no date is larger than its hall', () => {
    for (const { places, largestParty = 2 } of allOffers) {
      if (!places || 'mentors' in places) continue;
      const capacities = Object.values(places).filter((capacity) => capacity !== null);
      for (const capacity of capacities) {
        expect(capacity).toBeGreaterThanOrEqual(largestParty);
        expect(capacity).toBeLessThanOrEqual(40);
      }
    }
  });

  it('with mentors are cut into slots that fill the session', () => {
    for (const { plan, places } of ofKind('CONSULTATION')) {
      const minutes = 'weekly' in plan ? plan.weekly.minutes : 'monthly' in plan ? plan.monthly.minutes : 0;
      const { mentors: staff, slotMinutes } = places as { mentors: string[]; slotMinutes: number };
      expect(minutes % slotMinutes).toBe(0);
      expect(new Set(staff).size).toBe(staff.length);
    }
  });

  it('with mentors speak what the mentors speak', () => {
    expect(ofKind('CONSULTATION').filter(({ spokenLanguages }) => spokenLanguages)).toEqual([]);
  });

  it('online have an address of their own, others none', () => {
    const addresses = allOffers.flatMap(({ meetingUrl }) => meetingUrl ?? []);
    expect(addresses.filter((url) => !/^https:\/\/video\.ulm\.example\/[a-z-]+$/.test(url))).toEqual([]);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const { places, meetingUrl } of allOffers) {
      const online = places && ('mentors' in places ? places.mode === 'ONLINE' : places.online !== undefined);
      expect(meetingUrl !== undefined).toBe(online === true);
    }
  });

  it('ask for fewer participants than there are places', () => {
    for (const { minimumParticipants, places } of allOffers) {
      if (minimumParticipants === undefined || !places || 'mentors' in places) continue;
      const most = Object.values(places).reduce<number>((sum, capacity) => sum + (capacity ?? 100), 0);
      expect(minimumParticipants).toBeLessThan(most);
    }
  });
});
