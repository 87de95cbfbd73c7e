// What comes back when something was wrong or unlucky, inside or out.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Api, startApi } from '../../../testing/servers/api.ts';
import { ProbeModule } from '../../../testing/servers/probe.module.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi({ features: [ProbeModule] });
});
afterAll(() => api.close());

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
