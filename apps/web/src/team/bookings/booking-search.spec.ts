// The list is found again by its address, and no name ever stands in one.
import { describe, expect, test } from '@jest/globals';
import {
  addressOf,
  chosenIn,
  csvAddress,
  questionOf,
  readSearch,
  type BookingSearch,
} from './booking-search.ts';

const venueId = '0192f0c0-0000-7000-8000-000000000001';
const dateId = '0192f0c0-0000-7000-8000-000000000002';
const nothing: BookingSearch = { text: '', from: '', to: '', status: '', venueId: '', dateId: '' };
const everything: BookingSearch = {
  text: 'Mara',
  from: '2026-11-01',
  to: '2026-11-30',
  status: 'MISSED',
  venueId,
  dateId,
};

describe('the address', () => {
  test('leads back to the same list, without the words', () => {
    const address = addressOf(everything);
    expect(address).not.toContain('Mara');
    const { text: _, ...rest } = everything;
    expect(readSearch(address.split('?')[1]!)).toEqual(rest);
  });

  test('is short when nothing is chosen, and names the booking that is open', () => {
    expect(addressOf(nothing)).toBe('/team/buchungen');
    expect(addressOf(nothing, venueId)).toBe(`/team/buchungen?buchung=${venueId}`);
  });

  test('is read without what makes no sense', () => {
    expect(readSearch('ab=gestern&stand=ALLE&ort=1&bis=2026-11-30')).toEqual({
      from: '',
      to: '2026-11-30',
      status: '',
      venueId: '',
      dateId: '',
    });
  });
});

describe('the question', () => {
  test('is for what comes, as long as nobody asked for anything else', () => {
    expect(questionOf(nothing, '2026-11-22')).toEqual({ filter: { from: '2026-11-22' }, sort: 'SOONEST' });
  });

  test('for words is not limited to what comes, and begins with the latest', () => {
    const question = questionOf({ ...nothing, text: ' 123 456 789 ' }, '2026-11-22');
    expect(question).toEqual({ filter: { text: '123 456 789' }, sort: 'LATEST' });
  });

  test('for one date is for all of its bookings, from the first on', () => {
    const question = questionOf({ ...nothing, dateId }, '2026-11-22');
    expect(question).toEqual({ filter: { occurrenceId: dateId }, sort: 'SOONEST' });
  });

  test('holds every filter', () => {
    expect(questionOf(everything, '2026-11-22')).toEqual({
      filter: {
        text: 'Mara',
        from: '2026-11-01',
        to: '2026-11-30',
        statuses: ['MISSED'],
        venueIds: [venueId],
        occurrenceId: dateId,
      },
      sort: 'SOONEST',
    });
    expect(chosenIn(everything)).toBe(4);
  });
});

test('the table for a spreadsheet holds the same bookings', () => {
  expect(csvAddress(nothing, '2026-11-22')).toBe('/team/bookings.csv?sort=SOONEST&from=2026-11-22');
  expect(csvAddress(everything, '2026-11-22')).toBe(
    `/team/bookings.csv?sort=SOONEST&text=Mara&from=2026-11-01&to=2026-11-30&status=MISSED&venue=${venueId}&date=${dateId}`,
  );
});

test('the table has contacts only where one asks for them', () => {
  const ofDate = { ...nothing, dateId };
  expect(csvAddress(ofDate, '2026-11-22')).not.toContain('contacts');
  expect(csvAddress(ofDate, '2026-11-22', true)).toBe(
    `/team/bookings.csv?sort=SOONEST&date=${dateId}&contacts=1`,
  );
});
