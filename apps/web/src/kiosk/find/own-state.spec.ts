// Which slip is in the hand after a deed, and what is still news.
import { describe, expect, test } from '@jest/globals';
import type { OwnBookingFragment } from '@mitnand/api-client/types';
import { afterDeed, type OwnState } from './own-state.ts';

const booking = { insteadOf: null } as OwnBookingFragment;
const instead = { insteadOf: '2026-11-23T10:00:00Z' } as OwnBookingFragment;
const own = (state: Partial<OwnState> = {}): OwnState => ({
  number: '123456789',
  pin: '123456',
  booking,
  ...state,
});

describe('after a deed', () => {
  test('what was printed before is said no more', () => {
    const { printed, done } = afterDeed(own({ printed: true }), 'accepted', booking);
    expect({ printed, done }).toEqual({ printed: undefined, done: 'accepted' });
  });

  test.each([
    { what: 'a move', before: own({ printed: true }), done: 'moved', needsSlip: true },
    { what: 'a yes to another place', before: own({ booking: instead }), done: 'accepted', needsSlip: true },
    {
      what: 'a yes to another place that is printed already',
      before: own({ booking: instead, printed: true }),
      done: 'accepted',
      needsSlip: false,
    },
    { what: 'a yes to the place waited for', before: own(), done: 'accepted', needsSlip: false },
    { what: 'a no', before: own({ needsSlip: true }), done: 'cancelled', needsSlip: false },
  ] as const)('$what: a new slip is needed: $needsSlip', ({ before, done, needsSlip }) => {
    expect(afterDeed(before, done, booking).needsSlip).toBe(needsSlip);
  });
});
