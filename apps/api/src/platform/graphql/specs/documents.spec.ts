// What anybody may ask for in one document, and how it may be sent.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type Api, startApi } from '../../../testing/servers/api.ts';
import { ProbeModule } from '../../../testing/servers/probe.module.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi({ features: [ProbeModule] });
});
afterAll(() => api.close());

/** Fields within fields, the innermost one without any. */
const ofDepth = (depth: number) =>
  `{ probes(first: 1) ${'{ next '.repeat(depth - 2)} { number ${'}'.repeat(depth)}`;

it.each([
  ['aliases', { aliases: 30 }, `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: ping`).join(' ')} }`],
  ['root fields', { rootFields: 10 }, `{ ${'ping '.repeat(11)} }`],
  ['fields', { fields: 300 }, `{ probes(first: 1) { ${'number '.repeat(300)} } }`],
  ['tokens', {}, `{ ${'ping '.repeat(2_000)} }`],
  ['levels', { depth: 10 }, ofDepth(11)],
  ['rows', { rows: 5_000 }, '{ probes(first: 5001) { number } }'],
  ['rows by a default', { rows: 5_000 }, 'query ($n: Int = 5001) { probes(first: $n) { number } }'],
  ['rows, not null', { rows: 5_000 }, 'query ($n: Int! = 5001) { probes(first: $n) { number } }'],
])('with too many %s are refused', async (_, values, query) => {
  const answer = await api.graphql(query);
  expect(answer.code).toBe('QUERY_TOO_LARGE');
  expect(answer.errors![0]!.extensions.values).toEqual(values);
  expect(answer.status).toBe(400);
});

it('of just ten levels are answered', async () => {
  expect((await api.graphql(ofDepth(10))).code).toBeUndefined();
});

it('cost what a variable says, else its default, else that of the argument', async () => {
  const list = (definition: string, variables?: object) =>
    api.graphql(`query (${definition}) { probes(first: $n) { number } }`, variables);
  expect((await list('$n: Int', { n: 5_001 })).code).toBe('QUERY_TOO_LARGE');
  expect((await list('$n: Int = 5001', { n: 3 })).data.probes).toHaveLength(3);
  expect((await list('$n: Int = 5001', { n: null })).data.probes).toHaveLength(20);
  expect((await list('$n: Int')).data.probes).toHaveLength(20);
});

it('that subscribe are asked elsewhere', async () => {
  const answer = await api.graphql('subscription { heard }');
  expect([answer.status, answer.code]).toEqual([400, 'BAD_QUERY']);
});

it('of fragments within fragments are refused as fast as they are read', async () => {
  const bomb = Array.from({ length: 30 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
  const query = `{ ...F0 } ${bomb.join(' ')} fragment F30 on Query { ping }`;
  const { schema } = api.get(GraphQLSchemaHost);
  const getType = schema.getType.bind(schema);
  let looks = 0;
  const spy = jest.spyOn(schema, 'getType').mockImplementation((name) => {
    // Spread one by one they would be a thousand million.
    if (++looks > 5_000) throw new Error('far too many looks at one document');
    return getType(name);
  });
  const { code } = await api.graphql(query);
  spy.mockRestore();
  expect([code, looks > 30]).toEqual(['QUERY_TOO_LARGE', true]);
});

it.each([
  ['nonsense', '{ ping'],
  ['an unknown field', '{ pingg }'],
  ['two operations without a choice', 'query A { ping } query B { ping }'],
  ['nothing', ''],
  ['a cycle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
])('of %s are BAD_QUERY', async (_, query) => {
  const answer = await api.graphql(query);
  expect(answer.code).toBe('BAD_QUERY');
  expect(answer.status).toBe(400);
});

it('come one at a time', async () => {
  const answer = await api.post(JSON.stringify([{ query: '{ ping }' }, { query: '{ ping }' }]));
  expect([answer.status, answer.code]).toEqual([400, 'BAD_QUERY']);
});

it('are kept small, but hold an offer in nine languages', async () => {
  const sent = (bytes: number) =>
    api.post(JSON.stringify({ query: '{ ping }', variables: { pad: 'x'.repeat(bytes) } }));
  const [offer, tooLarge] = [await sent(250_000), await sent(270_000)];
  expect(offer.status).toBe(200);
  expect([tooLarge.status, tooLarge.code]).toEqual([413, 'QUERY_TOO_LARGE']);
});

it.each([
  ['not JSON', '{', 'application/json'],
  ['a form', 'query={ping}', 'application/x-www-form-urlencoded'],
  ['plain text', '{"query":"{ ping }"}', 'text/plain'],
  ['nothing', '', 'application/json'],
  ['a prototype', '{"__proto__":{"query":"{ ping }"}}', 'application/json'],
  ['an image', 'GIF89a', 'image/gif'],
])('sent as %s are refused', async (_, body, contentType) => {
  const answer = await api.post(body, { headers: { 'content-type': contentType } });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(answer.code).toBe('BAD_QUERY');
});

describe('GET', () => {
  const get = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`, { headers });

  it('serves queries to clients that a foreign page cannot imitate', async () => {
    const own = await get('{ ping }', { 'apollo-require-preflight': '1' });
    expect(await own.json()).toEqual({ data: { ping: 'pong' } });
    const foreign = await get('{ ping }');
    expect(foreign.status).toBe(400);
  });

  it('never changes anything', async () => {
    const answer = await get('mutation { echo(input: { text: "a" }) }', { 'apollo-require-preflight': '1' });
    expect(answer.status).toBe(405);
  });
});
