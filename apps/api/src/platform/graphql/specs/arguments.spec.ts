// What anybody may hand over with a question, and how it arrives.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Api, startApi } from '../../../testing/servers/api.ts';
import { ProbeModule } from '../../../testing/servers/probe.module.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi({ features: [ProbeModule] });
});
afterAll(() => api.close());

const echo = 'mutation ($input: ProbeInput!) { echo(input: $input) }';
it('arrive as instances of their classes', async () => {
  const input = { text: 'Grüße 🙂', on: '2026-11-28', needs: { seats: 2 } };
  expect((await api.data(echo, { input })).echo).toBe('ProbeInput Grüße 🙂 1 2026-11-28 2');
});

it.each([
  [{ text: 'a', partySize: 0 }, 'input.partySize'],
  [{ text: 'a', partySize: -1 }, 'input.partySize'],
  [{ text: 'a', partySize: 'many' }, 'input.partySize'],
  [{ text: 'a', needs: { seats: 6 } }, 'input.needs.seats'],
  [{ text: 'a\u0000' }, 'input.text'],
  [{ text: 'bell\u0007' }, 'input.text'],
  [{ text: '\ud800' }, 'input.text'],
  [{ text: 'a', on: '2026-02-30' }, 'input.on'],
  [{ text: 'a', on: 'tomorrow' }, 'input.on'],
  [{ text: 7 }, 'input.text'],
  [{}, 'input'],
])('%j is refused at %s', async (input, field) => {
  const answer = await api.graphql(echo, { input });
  expect(answer.code).toBe('BAD_INPUT');
  expect(answer.errors![0]!.extensions.field).toBe(field);
});

it('of endless text are refused', async () => {
  const answer = await api.graphql(echo, { input: { text: 'x'.repeat(10_001) } });
  expect([answer.code, answer.errors![0]!.extensions.field]).toEqual(['BAD_INPUT', 'input.text']);
});

it('written into the document are refused the same way', async () => {
  const refused = async (query: string) => {
    const { code, errors } = await api.graphql(query);
    return [code, errors![0]!.extensions.field];
  };
  expect(await refused('{ sameInstant(at: "yesterday") }')).toEqual(['BAD_INPUT', 'at']);
  expect(await refused('{ ping repeated(times: 1, on: "2026-02-30") }')).toEqual(['BAD_INPUT', 'on']);
  expect(await refused('mutation { echo(input: { text: "a", on: "0000-01-01" }) }')).toEqual([
    'BAD_INPUT',
    'input.on',
  ]);
  expect((await api.graphql('{ probes(first: 101) { number } }')).code).toBe('BAD_INPUT');
});

it('may be null where they have a default and need not be given', async () => {
  expect((await api.data('{ probes(first: null) { number } }')).probes).toHaveLength(20);
});

it.each([
  ['query ($n: Int) { repeated(times: $n) }', 'times'],
  ['mutation ($n: Int) { echo(input: { text: "a", partySize: $n }) }', 'input'],
  ['query ($n: Boolean = true) { ping @include(if: $n) }', 'if'],
])('of %s are BAD_INPUT when null is not allowed', async (query, field) => {
  const answer = await api.graphql(query, { n: null });
  expect([answer.code, answer.errors![0]!.extensions.field]).toEqual(['BAD_INPUT', field]);
});

it.each(['0000-01-01', '0001-01-01', '1899-12-31', '3000-01-01', '9999-12-31'])(
  'of the day %s are out of range',
  async (on) => {
    const answer = await api.graphql('query ($on: Date) { repeated(on: $on) }', { on });
    expect([answer.code, answer.errors![0]!.extensions.field]).toEqual(['BAD_INPUT', 'on']);
  },
);

it('hold instants to the millisecond, in UTC', async () => {
  const { sameInstant } = await api.data('{ sameInstant(at: "2026-03-29T03:30:00.1239+02:00") }');
  expect(sameInstant).toBe('2026-03-29T01:30:00.123Z');
});
