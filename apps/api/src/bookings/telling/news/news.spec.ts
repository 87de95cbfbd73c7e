// What people are told next, by what they know and what is so now; null when there is nothing new.
import { describe, expect, test } from '@jest/globals';
import { mentored, place, waiting } from '../../../testing/made/booking-facts.ts';
import { BookingEndReason } from '../../booking-terms.ts';
import type { BookingFacts } from './facts.ts';
import { heldLost, mustKnow, news, standingNews } from './news.ts';

const held: BookingFacts = { ...place, standing: 'HELD', heldUntil: '2026-11-25T09:00:00Z' };
/** The mentor can't come: another place is held. */
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
/** The mentor can't come, and no place is held. */
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
