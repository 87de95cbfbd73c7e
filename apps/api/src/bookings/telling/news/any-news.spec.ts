// Whatever happens, and whenever somebody is told: in the end they know what is true, and were told it once.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mentored, waiting } from '../../../testing/made/booking-facts.ts';
import { BookingEndReason } from '../../booking-terms.ts';
import type { BookingFacts } from './facts.ts';
import { news } from './news.ts';

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
      { numRuns: 5_000 },
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
