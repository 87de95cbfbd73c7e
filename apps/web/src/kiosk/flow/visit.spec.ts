// A visit remembers the way one came, and nothing of it is left for the next person.
import { expect, test } from '@jest/globals';
import type { OwnBookingFragment } from '@mitnand/api-client/types';
import { arrive, freshVisit, goBack, goInstead, goOn, hasBooked, isFresh, stepOf } from './visit.ts';

test('goes on and back, and answers given stay', () => {
  const asked = goOn(
    goOn(freshVisit, { page: 'worry', part: 'more' }),
    { page: 'device' },
    { worry: 'WIFI' },
  );
  expect(stepOf(asked).page).toBe('device');
  const before = goBack(asked);
  expect(stepOf(before)).toEqual({ page: 'worry', part: 'more' });
  expect(before.answers.worry).toBe('WIFI');
});

test('stays at its first page, however often one goes back', () => {
  expect(goBack(goBack(freshVisit))).toEqual(freshVisit);
});

test('has no way back from what is done', () => {
  const done = arrive(goOn(freshVisit, { page: 'taking' }), 'done', { name: '' });
  expect(stepOf(goBack(done)).page).toBe('done');
});

test('with a booking on the screen nothing of it is lost, and without one what was typed is', () => {
  const shown = (status: string) => ({
    number: '1',
    pin: '1',
    booking: { status } as OwnBookingFragment,
  });
  expect(hasBooked(goOn(freshVisit, { page: 'name' }, { name: 'Eva' }))).toBe(false);
  expect(hasBooked(arrive(freshVisit, 'done'))).toBe(true);
  expect(hasBooked(arrive(freshVisit, 'mine', { own: shown('WAITLISTED') }))).toBe(true);
  expect(hasBooked(arrive(freshVisit, 'mine', { own: shown('CANCELLED') }))).toBe(false);
});

test('is fresh until something was touched, a size alone is enough', () => {
  expect(isFresh(freshVisit)).toBe(true);
  expect(isFresh({ ...freshVisit, larger: true })).toBe(false);
});

test('a time that is gone is not gone back to', () => {
  const asked = ['time', 'confirm', 'taking'].reduce(
    (visit, page) => goOn(visit, { page: page as 'time' }),
    freshVisit,
  );
  const missed = goInstead(asked, ['taking', 'confirm'], 'taken');
  expect(stepOf(missed).page).toBe('taken');
  expect(stepOf(goBack(missed)).page).toBe('time');
});
