// A look into the log goes into the address and back; its days are those of the town.
import { describe, expect, test } from '@jest/globals';
import { filterOf, readSearch, startOfDay, writeSearch } from './audit-search.ts';

const berlin = 'Europe/Berlin';

describe('a look into the log', () => {
  test('comes back from the address as it went in', () => {
    const search = { person: 'p', about: 'offer', from: '2026-11-01', to: '', object: '' };
    expect(writeSearch(search)).toBe('person=p&bereich=offer&von=2026-11-01');
    expect(readSearch(writeSearch(search))).toEqual(search);
  });

  test('without anything chosen asks for everything', () => {
    expect(filterOf(readSearch(''), berlin)).toEqual({
      staffId: null,
      action: null,
      objectId: null,
      from: null,
      to: null,
    });
  });

  test('holds all of its last day', () => {
    const { from, to } = filterOf(readSearch('von=2026-11-22&bis=2026-11-22'), berlin);
    expect([from, to]).toEqual(['2026-11-21T23:00:00.000Z', '2026-11-22T23:00:00.000Z']);
  });

  test('ignores days that are none', () => {
    expect(filterOf(readSearch('von=gestern&bis=2026-13-40'), berlin)).toMatchObject({
      from: null,
      to: null,
    });
  });
});

test.each([
  ['2026-03-29', berlin, '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', berlin, '2026-03-29T22:00:00.000Z'],
  ['2026-10-26', berlin, '2026-10-25T23:00:00.000Z'],
  ['2026-06-01', 'Asia/Kathmandu', '2026-05-31T18:15:00.000Z'],
])('the day %s begins in %s at %s', (day, zone, instant) => {
  expect(startOfDay(day, zone)).toBe(instant);
});
