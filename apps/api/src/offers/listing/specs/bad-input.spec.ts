// What can't be asked of the list of offers, and which field is named then.
import { expect, test } from '@jest/globals';
import { ListTown } from '../../../testing/towns/list-town.ts';

const town = ListTown.forSpecs();

const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
const id = '01900000-0000-7000-8000-000000000000';
const wrong: [string, object, string][] = [
  ['first 0', { first: 0 }, 'first'],
  ['first 101', { first: 101 }, 'first'],
  ['an id that is none', { filter: { venueId: 'x' } }, 'filter.venueId'],
  ['districts that are none', { filter: { districtIds: ['x'] } }, 'filter.districtIds'],
  ['an end before the start', { filter: { from: '2026-12-02', to: '2026-12-01' } }, 'filter.to'],
  ['an empty cursor', { after: '' }, 'after'],
  ['a cursor of garbage', { after: 'not a cursor' }, 'after'],
  ['a cursor of another list', { after: cursor('TITLE', 'A', id) }, 'after'],
  ['a cursor with an impossible day', { after: cursor('SOONEST', '2026-13-99T00:00:00.000Z', id) }, 'after'],
  ['a cursor with SQL', { after: cursor('SOONEST', `2026-11-23T00:00:00.000Z' OR 1=1`, id) }, 'after'],
  ['a cursor with another id', { after: cursor('SOONEST', '2026-11-23T00:00:00.000Z', 'x') }, 'after'],
  ['a cursor of a prototype', { after: cursor('__proto__', 'A', id) }, 'after'],
];
test.each(wrong)('%s is refused', async (_, variables, field) => {
  const { code, errors } = await town.api.graphql(ListTown.LIST, variables);
  expect([code, errors?.[0]?.extensions.field]).toEqual(['BAD_INPUT', field]);
});
