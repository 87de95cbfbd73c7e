// Two hundred people want a mentor at once, in two processes: eight get one, and nobody else is left without an answer.
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Mentor } from '../../mentors/mentor.entity.ts';
import type { Slot } from '../../offers/slot.entity.ts';
import { SettableClock } from '../../platform/time/clock.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { ApiProcess } from '../../testing/servers/api-process.ts';
import { brokenInvariants } from '../../testing/asked/booking-invariants.ts';
import { Builders, type MadeOffer } from '../../testing/made/builders.ts';
import { type Person, Storm } from '../../testing/asked/storm.ts';

const PEOPLE = 200;
const needs = { worry: 'FORMS' };

let api: Api;
let town: Builders;
let replicas: ApiProcess[];
let storm: Storm | undefined;

beforeAll(async () => {
  api = await startApi({ clock: new SettableClock(Temporal.Now.instant()) });
  town = new Builders(api);
  await town.aTown();
  replicas = [await ApiProcess.start(api.databaseUrl), await ApiProcess.start(api.databaseUrl)];
}, 600_000);
afterEach(() => storm?.stop());
afterAll(async () => {
  await Promise.all((replicas ?? []).map((replica) => replica.stop()));
  await api?.close();
});

it('gives eight fitting slots of three mentors to eight people, and an alternative or the list to the others', async () => {
  const { session, fitting } = await aSessionWithEightFittingSlots();
  const { startsAt: wanted } = session.slots[0]!;
  const answered = { asTapped: 0, byAlternative: 0, waiting: 0 };
  storm = new Storm(replicas, PEOPLE, async (person) => {
    const { booked, alternatives } = await bookSomehow(person, session, String(wanted));
    answered[!booked ? 'waiting' : alternatives > 0 ? 'byAlternative' : 'asTapped']++;
  });
  await storm.over;

  // All tap the same time, so whoever has another one was led there by an alternative.
  const asTapped = fitting.filter(({ startsAt }) => startsAt.equals(wanted)).length;
  expect(answered).toEqual({ asTapped, byAlternative: 8 - asTapped, waiting: PEOPLE - 8 });
  const booked = await api.sql<{ slotId: string; mentorId: string; startsAt: Temporal.Instant }>(
    `SELECT slot_id AS "slotId", mentor_id AS "mentorId", slot.starts_at AS "startsAt"
     FROM booking JOIN slot ON slot.id = slot_id WHERE booking.occurrence_id = $1 AND status = 'CONFIRMED'`,
    [session.occurrence.id],
  );
  expect(booked.map(({ slotId }) => slotId).sort()).toEqual(fitting.map(({ id }) => id).sort());
  expect(new Set(booked.map(({ mentorId, startsAt }) => `${mentorId} ${String(startsAt)}`)).size).toBe(8);
  expect(await brokenInvariants(api)).toEqual({});
}, 600_000);

/** Three mentors who can help and one who cannot, three times each; one slot of the three was taken out. */
async function aSessionWithEightFittingSlots(): Promise<{ session: MadeOffer; fitting: Slot[] }> {
  const able: Mentor[] = [];
  for (let i = 0; i < 3; i++) able.push(await town.aMentor({ worries: ['FORMS'] }));
  const other = await town.aMentor({ worries: ['WIFI'] });
  const ids = [...able, other].map(({ id }) => id);
  const slots = await town.aSession(ids, { minutes: 90 });
  // All of it on one day of Ulm, whenever this runs.
  const noon = api.clock.now().toZonedDateTimeISO('Europe/Berlin').withPlainTime('12:00').add({ days: 3 });
  const dates = [{ startsAt: noon.toInstant(), minutes: 90, slots }];
  const session = await town.anOffer({ kind: 'CONSULTATION', contactRequired: false, dates });
  const [out, ...fitting] = session.slots.filter(({ mentorId }) => mentorId !== other.id);
  await api.sql('UPDATE slot SET withdrawn_at = starts_at WHERE id = $1', [out!.id]);
  return { session, fitting };
}

/** As the kiosk does: the time that was tapped, else the nearest that is named, else the list. */
async function bookSomehow(person: Person, { occurrence }: MadeOffer, wanted: string) {
  let time = { occurrenceId: occurrence.id, startsAt: wanted };
  for (let alternatives = 0; ; alternatives++) {
    const input = { ...time, needs, ifFull: 'REFUSE', requestKey: randomUUID() };
    const { code } = await person.ask((guest) => guest.book(input));
    if (code === undefined) return { booked: true, alternatives };
    expect(code).toBe('FULL');
    const asked = { venueId: occurrence.venueId, startsAt: time.startsAt, ...needs };
    const { value } = await person.ask((guest) => guest.alternatives(asked));
    const [nearest] = value.times;
    if (nearest) {
      time = nearest.time;
      continue;
    }
    const list = { occurrenceId: value.waitingFor!.id, needs, requestKey: randomUUID() };
    const waits = await person.ask((guest) => guest.book(list));
    expect(waits.value.booking.status).toBe('WAITLISTED');
    return { booked: false, alternatives };
  }
}
