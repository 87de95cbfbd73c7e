// Whatever happens, and whenever somebody is told: in the end they know what is true, and were told it once.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BookingEndReason } from '../../booking-terms.ts';
import type { BookingFacts } from './facts.ts';
import { heldLost, mustKnow, news, standingNews } from './news.ts';

const place: BookingFacts = {
  standing: 'PLACE',
  endReason: null,
  occurrenceId: 'date 1',
  slotId: 'slot 1',
  startsAt: '2026-11-26T13:00:00Z',
  endsAt: '2026-11-26T15:00:00Z',
  venueId: 'venue 1',
  people: 1,
  heldUntil: null,
};
const waiting: BookingFacts = { ...place, standing: 'WAITING', slotId: null };
const held: BookingFacts = { ...place, standing: 'HELD', heldUntil: '2026-11-25T09:00:00Z' };
/** The mentor can't come: another place is held, or there is none. */
const mentored: BookingFacts = {
  ...place,
  mentorId: 'mentor 1',
  insteadOf: null,
  insteadOfSlotId: null,
};
const heldInstead: BookingFacts = {
  ...mentored,
  ...{ standing: 'HELD', occurrenceId: 'date 2', slotId: 'slot 3', startsAt: '2026-11-27T13:00:00Z' },
  ...{
    mentorId: 'mentor 2',
    insteadOf: place.startsAt,
    insteadOfSlotId: place.slotId,
    heldUntil: '2026-11-26T08:00:00Z',
  },
};
const lost: BookingFacts = {
  ...mentored,
  ...{
    standing: 'WAITING',
    slotId: null,
    mentorId: null,
    insteadOf: place.startsAt,
    insteadOfSlotId: place.slotId,
  },
};
const ended = (endReason: BookingEndReason): BookingFacts => ({ ...place, standing: 'ENDED', endReason });
const over: BookingFacts = { ...place, standing: 'OVER' };

describe('the first word', () => {
  test.each([
    [place, 'CONFIRMED'],
    [waiting, 'WAITING'],
    [held, 'HELD'],
    [over, null],
    [ended(BookingEndReason.DATE_CANCELLED), 'DATE_CANCELLED'],
    [ended(BookingEndReason.BY_TEAM), 'CANCELLED_BY_TEAM'],
    [ended(BookingEndReason.UNANSWERED), 'UNANSWERED'],
    // The page has said so.
    [ended(BookingEndReason.BY_GUEST), null],
    [ended(BookingEndReason.DECLINED), null],
  ])('is how it stands: %#', (now, kind) => expect(news(null, now)).toBe(kind));
});

describe('later news', () => {
  test.each([
    [waiting, place, 'MOVED_UP'],
    [waiting, held, 'HELD'],
    [held, place, 'ACCEPTED'],
    [held, waiting, 'HOLD_ENDED'],
    [held, { ...held, heldUntil: '2026-11-25T08:00:00Z' }, 'HELD'],
    [place, { ...place, slotId: 'slot 2', startsAt: '2026-11-26T14:00:00Z' }, 'MOVED'],
    [waiting, { ...waiting, occurrenceId: 'date 2' }, 'MOVED'],
    [place, { ...place, startsAt: '2026-11-26T14:00:00Z', venueId: 'venue 2' }, 'DATE_MOVED'],
    [place, { ...place, endsAt: '2026-11-26T16:00:00Z' }, 'DATE_MOVED'],
    [place, { ...place, venueId: null }, 'VENUE_CHANGED'],
    [place, { ...place, people: 2 }, 'PARTY_CHANGED'],
    [place, place, null],
    [place, over, null],
    [place, ended(BookingEndReason.BY_GUEST), 'CANCELLED_BY_GUEST'],
    [held, ended(BookingEndReason.DECLINED), 'DECLINED'],
    [place, ended(BookingEndReason.DATE_CANCELLED), 'DATE_CANCELLED'],
    [ended(BookingEndReason.DATE_CANCELLED), ended(BookingEndReason.DATE_CANCELLED), null],
  ])('is what differs: %#', (told, now, kind) => expect(news(told, now)).toBe(kind));
});

describe('a mentor who can’t come', () => {
  test.each([
    [
      'somebody else helps at the same time',
      mentored,
      { ...mentored, slotId: 'slot 2', mentorId: 'mentor 2' },
      'MENTOR_CHANGED',
    ],
    ['the slot changed hands', mentored, { ...mentored, mentorId: 'mentor 2' }, 'MENTOR_CHANGED'],
    ['who helped was never told', place, { ...mentored, mentorId: 'mentor 2' }, null],
    [
      'a question stays the same whoever helps',
      held,
      { ...held, slotId: 'slot 2', mentorId: 'mentor 2' },
      null,
    ],
    ['another place is held', mentored, heldInstead, 'HELD_INSTEAD'],
    ['also as the first word', null, heldInstead, 'HELD_INSTEAD'],
    ['another deadline', heldInstead, { ...heldInstead, heldUntil: '2026-11-26T09:00:00Z' }, 'HELD_INSTEAD'],
    ['the place held instead fell through too', held, heldInstead, 'HELD_INSTEAD'],
    ['nothing was found', mentored, lost, 'PLACE_LOST'],
    ['also while one waited already', { ...lost, insteadOf: null }, lost, 'PLACE_LOST'],
    [
      'nobody answered',
      heldInstead,
      { ...heldInstead, standing: 'WAITING', slotId: null, heldUntil: null },
      'HOLD_ENDED',
    ],
    [
      'the other date fell through too: first in line again where they were',
      { ...heldInstead, asked: 1 },
      { ...lost, asked: 0 },
      'HELD_LOST',
    ],
    [
      'the other place fell through, and its date goes on',
      { ...heldInstead, asked: 1 },
      { ...heldInstead, standing: 'WAITING', slotId: null, heldUntil: null, asked: 0 },
      'HELD_LOST',
    ],
    [
      'nobody answered, and then that date fell through: nothing was held there any more',
      { ...heldInstead, standing: 'WAITING', slotId: null, heldUntil: null, asked: 1 },
      { ...lost, asked: 1 },
      'PLACE_LOST',
    ],
    ['both before they were told of it', { ...heldInstead, asked: 1 }, { ...lost, asked: 1 }, 'HOLD_ENDED'],
    [
      'nothing of it was ever told: only that theirs fell through',
      mentored,
      { ...lost, asked: 0 },
      'PLACE_LOST',
    ],
    [
      'they said yes',
      heldInstead,
      { ...heldInstead, standing: 'PLACE', insteadOf: null, heldUntil: null },
      'ACCEPTED',
    ],
    ['the mentor comes after all', heldInstead, mentored, 'PLACE_BACK'],
    ['and also where nothing had been found', lost, mentored, 'PLACE_BACK'],
    ['and was back before anybody was told', mentored, mentored, null],
  ] as const)('%s', (_, told, now, kind) => expect(news(told, now)).toBe(kind));

  const asked = { ...heldInstead, asked: 1 };
  const earlier = { startsAt: '2026-11-27T11:00:00Z', heldUntil: '2026-11-26T06:00:00Z' };
  test.each([
    ['the place they were asked about moved with its date: it is the same', { ...asked, ...earlier }, false],
    ['another hour of that date is held', { ...asked, ...earlier, slotId: 'slot 4' }, true],
    ['a place of another date is held', { ...asked, ...earlier, occurrenceId: 'date 3' }, true],
    ['somebody else helps at that hour', { ...asked, slotId: 'slot 4' }, false],
  ])('the other place is said to be lost only if it is: %s', (_, now, isLost) =>
    expect(heldLost(asked, now)).toBe(isLost),
  );

  test('must be known, but for who helps', () => {
    const kinds = ['HELD_INSTEAD', 'PLACE_LOST', 'PLACE_BACK', 'MENTOR_CHANGED'] as const;
    expect([...kinds.map(mustKnow), mustKnow('HELD_LOST')]).toEqual([true, true, true, false, true]);
  });
});

test('nobody is called for what they did themselves', () => {
  const own = ['CONFIRMED', 'ACCEPTED', 'MOVED', 'PARTY_CHANGED', 'CANCELLED_BY_GUEST', 'DECLINED'] as const;
  expect(own.filter(mustKnow)).toEqual([]);
});

test('sent again, it says how it stands, but for what is over', () => {
  expect([place, waiting, held, over].map(standingNews)).toEqual(['CONFIRMED', 'WAITING', 'HELD', null]);
  expect(standingNews(ended(BookingEndReason.BY_GUEST))).toBe('CANCELLED_BY_GUEST');
});

/** What may happen to a booking; what can't be done in its state changes nothing. */
type Step = (now: BookingFacts) => BookingFacts;
const isLiving = ({ standing }: BookingFacts) => standing !== 'ENDED' && standing !== 'OVER';
const when =
  (standings: readonly string[], change: Step): Step =>
  (now) =>
    standings.includes(now.standing) ? change(now) : now;
const LIVING = ['PLACE', 'WAITING', 'HELD'];
const anyOf = <Value>(...values: Value[]) => fc.constantFrom(...values);
const moves = anyOf('2026-11-26T13:00:00Z', '2026-11-27T13:00:00Z', '2026-11-28T13:00:00Z');

/** What {@link factsOf} says of a slot, and of none: nobody helps whoever waits. */
const hour = { slotId: 'slot 1', mentorId: 'mentor 1' };
const noSlot = { slotId: null, mentorId: null, heldUntil: null };

const steps = fc.oneof(
  anyOf<Step>(
    when(['WAITING'], (now) => ({ ...now, standing: 'PLACE', ...hour, insteadOf: null })),
    when(['HELD'], (now) => ({ ...now, standing: 'PLACE', heldUntil: null, insteadOf: null })),
    when(['HELD'], (now) => ({ ...now, standing: 'WAITING', ...noSlot })),
    // The date of a place held instead is called off: back to their own.
    (now) =>
      ['HELD', 'WAITING'].includes(now.standing) && now.insteadOf != null && now.occurrenceId !== 'date 1'
        ? { ...now, standing: 'WAITING', occurrenceId: 'date 1', ...noSlot, asked: 0 }
        : now,
  ),
  moves.map((heldUntil) => when(['WAITING'], (now) => ({ ...now, standing: 'HELD', ...hour, heldUntil }))),
  moves.map((startsAt) => when(LIVING, (now) => ({ ...now, startsAt }))),
  anyOf('venue 1', 'venue 2', null).map((venueId) => when(LIVING, (now) => ({ ...now, venueId }))),
  anyOf('mentor 1', 'mentor 2').map((mentorId) => when(['PLACE'], (now) => ({ ...now, mentorId }))),
  moves.map((heldUntil) =>
    when(['PLACE', 'HELD'], (now) => ({
      ...{ ...now, standing: 'HELD', occurrenceId: 'date 2', slotId: 'slot 3', heldUntil, asked: 1 },
      insteadOf: now.insteadOf ?? now.startsAt,
    })),
  ),
  anyOf<Step>(
    when(['PLACE', 'HELD'], (now) => ({
      ...{ ...now, standing: 'WAITING', ...noSlot },
      insteadOf: now.insteadOf ?? now.startsAt,
    })),
  ),
  anyOf('slot 1', 'slot 2').map((slotId) => when(['PLACE'], (now) => ({ ...now, slotId }))),
  fc.integer({ min: 1, max: 3 }).map((people) => when(LIVING, (now) => ({ ...now, people }))),
  anyOf(...Object.values(BookingEndReason)).map((endReason) =>
    when(LIVING, (now) => ({ ...now, standing: 'ENDED', endReason, heldUntil: null })),
  ),
);
const stories = fc.array(fc.record({ step: steps, isTold: fc.boolean() }), { maxLength: 20 });

describe('any sequence of what may happen, told at any time', () => {
  test('tells what is true when it is told, nothing twice, and in the end everything', () => {
    fc.assert(
      fc.property(
        anyOf(mentored, { ...waiting, mentorId: null, insteadOf: null }),
        stories,
        (start, story) => {
          let now = start;
          let told: BookingFacts | null = null;
          const heard: string[] = [];
          const tell = () => {
            const kind = news(told, now);
            if (kind === null) {
              // Silence is right only when there is nothing they do not know.
              if (told !== null) expect(comparable(told)).toEqual(comparable(now));
              return;
            }
            expect(sayings[kind]?.(now) ?? true).toBe(true);
            told = now;
            heard.push(JSON.stringify(now));
            expect(news(told, now)).toBeNull();
          };
          for (const { step, isTold } of story) {
            now = step(now);
            if (isTold) tell();
          }
          tell();
          // The same is told again only after something else was told between.
          expect(heard.some((facts, at) => at > 0 && facts === heard[at - 1])).toBe(false);
          if (told !== null) expect(comparable(told)).toEqual(comparable(now));
          else
            expect([isLiving(now), now.endReason]).toEqual([
              false,
              expect.stringMatching(/BY_GUEST|DECLINED/),
            ]);
        },
      ),
      { numRuns: 300_000 },
    );
  });

  test('an end is told once, and nothing after it', () => {
    fc.assert(
      fc.property(stories, (story) => {
        let now = mentored;
        let told: BookingFacts | null = mentored;
        const kinds: string[] = [];
        for (const { step } of story) {
          now = step(now);
          const kind = news(told, now);
          if (kind !== null) [told, kinds[kinds.length]] = [now, kind];
        }
        const end = kinds.findIndex((kind) => /CANCELLED|DECLINED|UNANSWERED|RELEASED/.test(kind));
        expect(end === -1 || end === kinds.length - 1).toBe(true);
        expect(end === -1).toBe(isLiving(now));
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Of what has ended only that matters; a question is the same whoever helps then. */
function comparable({ asked: _, ...facts }: BookingFacts) {
  const { standing, endReason } = facts;
  if (standing === 'ENDED') return { standing, endReason };
  return standing === 'HELD' ? { ...facts, slotId: null, mentorId: null } : facts;
}

/** What each kind claims. */
const sayings: Partial<Record<string, (now: BookingFacts) => boolean>> = {
  CONFIRMED: ({ standing }) => standing === 'PLACE',
  ACCEPTED: ({ standing }) => standing === 'PLACE',
  MOVED_UP: ({ standing }) => standing === 'PLACE',
  WAITING: ({ standing }) => standing === 'WAITING',
  HOLD_ENDED: ({ standing }) => standing === 'WAITING',
  HELD_LOST: ({ standing, insteadOf }) => standing === 'WAITING' && insteadOf != null,
  HELD_INSTEAD: ({ standing, insteadOf }) => standing === 'HELD' && insteadOf != null,
  PLACE_LOST: ({ standing, insteadOf }) => standing === 'WAITING' && insteadOf != null,
  PLACE_BACK: ({ standing }) => standing === 'PLACE',
  MENTOR_CHANGED: ({ standing }) => standing === 'PLACE',
  HELD: ({ standing, heldUntil }) => standing === 'HELD' && heldUntil !== null,
  DATE_CANCELLED: ({ endReason }) => endReason === BookingEndReason.DATE_CANCELLED,
  CANCELLED_BY_TEAM: ({ endReason }) => endReason === BookingEndReason.BY_TEAM,
  CANCELLED_BY_GUEST: ({ endReason }) => endReason === BookingEndReason.BY_GUEST,
};
