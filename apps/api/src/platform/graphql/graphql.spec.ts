/** What anybody may send to /graphql, and what comes back when it is too much, wrong or unlucky. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, startApi } from '../../testing/api.ts';
import { ProbeModule } from '../../testing/probe.module.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi({ features: [ProbeModule] });
});
afterAll(() => api.close());

describe('errors', () => {
  it('hide what went wrong inside, and name the request', async () => {
    const answer = await api.graphql('{ boom }', {}, { headers: { 'x-request-id': 'kiosk-12345678' } });
    expect(answer.code).toBe('INTERNAL');
    expect(answer.errors![0]!.extensions.requestId).toBe('kiosk-12345678');
    expect(answer.headers.get('x-request-id')).toBe('kiosk-12345678');
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|stack|\.ts/);
  });

  it('speak the language of the request and carry their values', async () => {
    const german = await api.graphql('{ refused }', {}, { language: 'fr, de;q=0.5' });
    const english = await api.graphql('{ refused }', {}, { language: 'en-GB' });
    expect(german.errors![0]!.extensions).toMatchObject({
      code: 'PARTY_TOO_LARGE',
      field: 'input.partySize',
      values: { most: 4 },
    });
    expect(german.errors![0]!.message).toContain('4');
    expect(english.errors![0]!.message).not.toBe(german.errors![0]!.message);
  });

  it.each([
    [`SELECT 'x'::uuid`, 'BAD_INPUT'],
    ['SELECT 99999999999::int', 'BAD_INPUT'],
    [`SELECT E'\\\\xff'::bytea::text::int`, 'BAD_INPUT'],
    [`SELECT '2026-13-45'::date`, 'BAD_INPUT'],
    [`INSERT INTO rate_count VALUES ('a', now(), -1, now())`, 'BAD_INPUT'],
    [`INSERT INTO rate_count VALUES (NULL, now(), 1, now())`, 'BAD_INPUT'],
    ['SELECT no_such_column', 'INTERNAL'],
    ['SELECT pg_terminate_backend(pg_backend_pid())', 'UNAVAILABLE'],
  ])('a refusal by the database, %s, is %s', async (statement, code) => {
    const answer = await api.graphql('query ($s: String!) { sql(statement: $s) }', { s: statement });
    expect(answer.code).toBe(code);
    expect(answer.errors![0]!.message).not.toMatch(/column|uuid|terminat/);
  });

  it('refuse a resolver nobody has opened', async () => {
    expect((await api.graphql('{ closed }')).code).toBe('FORBIDDEN');
  });
});

describe('arguments', () => {
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
});

describe('documents', () => {
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
    const bomb = Array.from(
      { length: 30 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
    );
    const query = `{ ...F0 } ${bomb.join(' ')} fragment F30 on Query { ping }`;
    const started = performance.now();
    expect((await api.graphql(query)).code).toBe('QUERY_TOO_LARGE');
    expect(performance.now() - started).toBeLessThan(2_000);
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

describe('a request', () => {
  const whoAmI = async (options: object) => JSON.parse((await api.data('{ whoAmI }', {}, options)).whoAmI);

  it('is known by its network, not by its address', async () => {
    const [a, b, c] = await Promise.all(
      ['2001:db8:1:2::7', '2001:db8:1:2:ffff::1', '2001:db8:1:3::7'].map((source) => whoAmI({ source })),
    );
    expect(a.sourceKey).toBe(b.sourceKey);
    expect(a.sourceKey).not.toBe(c.sourceKey);
    expect(a.sourceKey).not.toContain('2001');
  });

  it('cannot claim another address past a trusted proxy', async () => {
    const honest = await whoAmI({ source: '203.0.113.9' });
    const forged = await whoAmI({ source: '198.51.100.1, 203.0.113.9' });
    expect(forged.sourceKey).toBe(honest.sourceKey);
  });

  it('with an odd id gets one of ours', async () => {
    expect((await whoAmI({ headers: { 'x-request-id': 'a b;<c>' } })).requestId).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('in production', () => {
  let town: Api;
  beforeAll(async () => {
    const env = { NODE_ENV: 'production', TRUSTED_PROXIES: 'none', PUBLIC_URL: 'https://mitmachen.example' };
    town = await startApi({ features: [ProbeModule], sharing: api, env });
  });
  afterAll(() => town.close());

  it('the schema is read at its address, not asked for', async () => {
    expect((await town.graphql('{ __schema { types { name } } }')).code).toBe('BAD_QUERY');
    expect((await town.graphql('{ __type(name: "Query") { name } }')).code).toBe('BAD_QUERY');
    expect((await town.graphql('{ __typename ping }')).data).toEqual({ __typename: 'Query', ping: 'pong' });
    expect((await fetch(`${town.url}/schema.graphql`)).status).toBe(200);
  });

  it('what a wrong document was near to is not told', async () => {
    const { errors } = await town.graphql('{ pin }');
    expect(errors![0]!.extensions.detail).not.toContain('Did you mean');
  });

  it('nobody is believed about where a request comes from unless told so', async () => {
    const keys = await Promise.all(
      ['203.0.113.9', '203.0.113.10'].map(async (source) => {
        const { whoAmI } = await town.data('{ whoAmI }', {}, { source });
        return (JSON.parse(whoAmI) as { sourceKey: string }).sourceKey;
      }),
    );
    expect(keys[0]).toBe(keys[1]);
  });

  it('browsers stay with https', async () => {
    const { headers } = await fetch(`${town.url}/healthz`);
    expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
    expect((await fetch(`${api.url}/healthz`)).headers.get('strict-transport-security')).toBeNull();
  });
});
