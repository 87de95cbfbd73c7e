// Everything at once, in two APIs on one database: whatever people do together, the rules of booking hold.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { brokenInvariants } from '../../testing/asked/booking-invariants.ts';
import { Builders, type MadeOffer } from '../../testing/made/builders.ts';
import { Guest, type Proof } from '../../testing/desks/guest.ts';
import { CancelOccurrence } from '../dates/cancel-occurrence.ts';
import { ExpireHolds } from '../waiting/expire-holds.ts';

let apis: [Api, Api];
let guests: [Guest, Guest];
let town: Builders;

beforeAll(async () => {
  const first = await startApi();
  apis = [first, await startApi({ sharing: first, clock: first.clock })];
  guests = [new Guest(apis[0]), new Guest(apis[1])];
  town = new Builders(first);
  await town.aTown();
});
afterAll(async () => {
  await apis[1].close();
  await apis[0].close();
});

/** What one person does; `who` and `slot` are taken modulo what there is. */
type Act =
  | {
      do: 'book';
      slot: number;
      partySize: number;
      promoteMe: boolean;
      needs: 'ONLINE' | 'ON_SITE' | null;
      /** One of few people who come back, now and then for another person; null leaves no address. */
      person: { name: number; another: boolean } | null;
    }
  | { do: 'cancel' | 'accept' | 'decline'; who: number }
  | { do: 'move'; who: number; slot: number }
  | { do: 'changeParty'; who: number; partySize: number }
  | { do: 'expire' }
  | { do: 'cancelDate'; date: number };

const party = fc.integer({ min: 1, max: 3 });
const who = fc.nat(30);
const slot = fc.nat(5);
const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('book' as const),
      slot,
      partySize: party,
      promoteMe: fc.boolean(),
      needs: fc.constantFrom('ONLINE' as const, 'ON_SITE' as const, null),
      person: fc.option(fc.record({ name: fc.nat(5), another: fc.boolean() })),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('cancel' as const, 'accept' as const, 'decline' as const),
      who,
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('move' as const), who, slot }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('changeParty' as const), who, partySize: party }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('expire' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancelDate' as const), date: fc.constant(1) }) },
);

/** Rounds of acts; those of one round happen at the same time. */
const storms = fc.array(
  fc.record({
    acts: fc.array(acts, { minLength: 4, maxLength: 14 }),
    laterByHours: fc.constantFrom(0, 1, 3, 25),
  }),
  { minLength: 2, maxLength: 4 },
);

/** Act by act, so that each refusal is met for certain: which slot is which is not known, so each is tried. */
const person = { name: 0, another: false };
const book = { do: 'book' as const, partySize: 1, promoteMe: true, needs: null, person: null };
const certain = [
  { ...book, slot: 0, person },
  { ...book, slot: 0, person },
  { do: 'accept' as const, who: 0 },
  { do: 'cancel' as const, who: 0 },
  { do: 'changeParty' as const, who: 0, partySize: 2 },
  { do: 'accept' as const, who: 0 },
  ...[0, 1, 2].map((each) => ({ ...book, partySize: 3, slot: each })),
  ...[0, 1, 2, 0, 1, 2].map((each) => ({ ...book, slot: each })),
  ...[1, 2, 3, 4].flatMap((who) => [0, 1, 2].map((each) => ({ do: 'move' as const, who, slot: each }))),
].map((act) => ({ acts: [act], laterByHours: 0 as const }));

it('keeps every rule through storms of booking, waiting, moving, changing, answering, expiring and cancelling', async () => {
  const seen = new Set<string>();
  const keepsEveryRule = fc.asyncProperty(storms, async (rounds) => {
    const offer = await anOfferWithTwoDates();
    const booked: Proof[] = [];
    for (const { acts: together, laterByHours } of rounds) {
      const codes = await Promise.all(together.map((act, index) => perform(act, offer, booked, index)));
      codes.forEach((code) => seen.add(code ?? 'OK'));
      expect(codes.filter((code) => code === 'INTERNAL' || code === 'UNAVAILABLE')).toEqual([]);
      expect(await brokenInvariants(apis[0])).toEqual({});
      apis[0].clock.advance({ hours: laterByHours });
      await Promise.all(apis.map((api) => api.get(ExpireHolds).run()));
      expect(await brokenInvariants(apis[0])).toEqual({});
    }
    await everyoneIsStillThere(booked);
  });
  await fc.assert(keepsEveryRule, { examples: [[certain]], numRuns: 1 });
  await fc.assert(keepsEveryRule, {
    numRuns: 39,
    interruptAfterTimeLimit: 60_000,
    markInterruptAsFailure: false,
  });
  for (const code of ['OK', 'ALREADY_BOOKED', 'NOT_ENOUGH_PLACES', 'FULL', 'BOOKING_OVER', 'NOT_HELD'])
    expect(seen).toContain(code);
}, 300_000);

async function anOfferWithTwoDates(): Promise<MadeOffer> {
  const slots = [
    { capacity: 3, offers: ['mode:ON_SITE'] },
    { capacity: 2, offers: ['mode:ONLINE'] },
    { capacity: 1, offers: ['mode:ONLINE'] },
  ];
  return town.anOffer({
    contactRequired: false,
    largestParty: 3,
    dates: [
      { startsIn: '5 days', slots },
      { startsIn: '9 days', slots },
    ],
  });
}

async function perform(
  act: Act,
  offer: MadeOffer,
  booked: Proof[],
  index: number,
): Promise<string | undefined> {
  const guest = guests[index % 2]!;
  const proof = 'who' in act ? booked[act.who % Math.max(1, booked.length)] : undefined;
  if (act.do === 'book') return bookAs(guest, act, offer, booked);
  if (act.do === 'expire') return void (await apis[index % 2]!.get(ExpireHolds).run());
  if (act.do === 'cancelDate') {
    return void (await apis[index % 2]!.get(CancelOccurrence).cancel(
      offer.occurrences[act.date]!.id,
      'Sturm',
    ));
  }
  if (!proof) return undefined;
  if (act.do === 'move')
    return (await guest.move(proof, offer.slots[act.slot % offer.slots.length]!.id)).code;
  if (act.do === 'changeParty') return (await guest.changeParty(proof, act.partySize)).code;
  return (await guest[act.do](proof)).code;
}

async function bookAs(guest: Guest, act: Act & { do: 'book' }, offer: MadeOffer, booked: Proof[]) {
  const target = act.needs
    ? { occurrenceId: offer.occurrences[act.slot % 2]!.id, needs: { mode: act.needs } }
    : { slotId: offer.slots[act.slot % offer.slots.length]!.id };
  const { partySize, promoteMe, person } = act;
  const contact = person && {
    email: `${offer.number}-${person.name}@example.org`,
    anotherPerson: person.another,
  };
  const { value, code } = await guest.book({ ...target, partySize, promoteMe, ...contact });
  if (code === undefined) booked.push(value);
  return code;
}

async function everyoneIsStillThere(booked: readonly Proof[]): Promise<void> {
  const found = await Promise.all(booked.map((proof, index) => guests[index % 2]!.find(proof)));
  expect(found.filter(({ value }) => value === null)).toEqual([]);
}
