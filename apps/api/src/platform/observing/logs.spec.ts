/** What machines learn about us: health, numbers, and log lines in which nobody can be recognised. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { ProbeModule } from '../../testing/servers/probe.module.ts';
import { JsonLogger } from './json-logger.ts';

let api: Api;
const lines: string[] = [];
beforeAll(async () => {
  api = await startApi({ features: [ProbeModule] });
  Logger.overrideLogger(new JsonLogger('debug', { write: noted }));
});
afterAll(async () => {
  Logger.overrideLogger(false);
  await api.close();
});

const THE_LAST = 'the-last-request';
let lastNoted = () => {};
const noted = (line: string) => {
  if (line.includes(THE_LAST)) lastNoted();
  else lines.push(line);
};

/** What is logged of `work`, to the line after it: a line may be written after its answer was read. */
const logged = async (work: () => Promise<unknown>) => {
  lines.length = 0;
  await work();
  const last = new Promise<void>((resolve) => (lastNoted = resolve));
  await (await fetch(`${api.url}/schema.graphql`, { headers: { 'x-request-id': THE_LAST } })).text();
  await last;
  return lines.map((line) => JSON.parse(line));
};

describe('a log line', () => {
  it('names the operation, its code, its time and its request', async () => {
    const headers = { 'x-request-id': 'request-0001' };
    const [line] = await logged(() => api.graphql('query Secret { ping }', {}, { headers }));
    expect(line).toMatchObject({
      msg: 'operation',
      operation: 'query ping',
      code: 'OK',
      requestId: 'request-0001',
    });
    expect(line.ms).toBeGreaterThanOrEqual(0);
  });

  it.each([
    ['a refused argument', 'mutation ($t: String!) { echo(input: { text: $t, partySize: 0 }) }', 't'],
    ['a broken statement', 'query ($t: String!) { sql(statement: $t) }', 't'],
    ['a wrong document', 'query OlgaMüller { nothing(a: "olga@example.org 0731 9876543 482915") }', ''],
    ['a wrong variable', 'query ($t: Int!) { probes(first: $t) { number } }', 't'],
    ['a fault inside', '{ boom }', ''],
  ])('of %s holds nothing a person typed', async (_, query, variable) => {
    const typed = `SELECT 'Olga Müller olga@example.org 0731 9876543 482915'::uuid`;
    const all = JSON.stringify(
      await logged(() =>
        api.graphql(query, variable ? { [variable]: typed } : {}, {
          source: '203.0.113.77',
          headers: {
            ...{ cookie: 'lang=de; who=olga', 'user-agent': 'OlgaPhone', 'x-visit': 'olga' },
            // One of ours is random, and may hold any digits.
            'x-request-id': 'request-0003',
          },
        }),
      ),
    );
    expect(all).toContain('operation');
    expect(all).not.toMatch(/olga|müller|9876543|482915|203\.0\.113/i);
  });

  it('of an error of the database says which, not with what', () => {
    lines.length = 0;
    const refused = {
      code: '23505',
      constraint: 'contact_ux',
      detail: 'Key (email)=(olga@example.org)',
      routine: 'x',
    };
    const error = new QueryFailedError(
      'INSERT',
      ['olga@example.org'],
      Object.assign(new Error('olga'), refused),
    );
    new Logger('Spec').error(error);
    expect(lines[0]).toContain('contact_ux');
    expect(lines[0]).not.toContain('olga');
  });

  it('of a page or feed names its route, not its address', async () => {
    const headers = { 'x-request-id': 'request-0004' };
    const all = await logged(() => fetch(`${api.url}/bookings/123456789?pin=482915`, { headers }));
    expect(all).toHaveLength(1);
    expect(JSON.stringify(all)).not.toMatch(/123456789|482915/);
  });
});

describe('health', () => {
  const get = async (path: string) => {
    const response = await fetch(`${api.url}${path}`);
    return { status: response.status, text: await response.text() };
  };

  /** Until it is so; an answer that comes late, on a busy machine, is none. */
  const ready = async () => {
    while ((await get('/readyz')).status !== 200);
  };

  it('is told: alive and ready', async () => {
    expect((await get('/healthz')).status).toBe(200);
    await ready();
  });

  it('is not ready while tables are missing', async () => {
    await api.sql('ALTER TABLE migrations RENAME TO migrations_away');
    expect((await get('/readyz')).status).toBe(503);
    expect((await get('/healthz')).status).toBe(200);
    await api.sql('ALTER TABLE migrations_away RENAME TO migrations');
    await ready();
  });

  it('is counted for Prometheus', async () => {
    await api.graphql('{ refused }');
    const { text } = await get('/metrics');
    expect(text).toContain('# TYPE mitnand_operations_total counter');
    expect(text).toMatch(/mitnand_operations_total\{operation="query refused",code="PARTY_TOO_LARGE"\} \d/);
    expect(text).toMatch(/mitnand_operation_seconds_bucket\{operation="query ping",le="0.005"\} \d/);
    expect(text).toMatch(/mitnand_database_connections \d/);
    for (const line of text.trim().split('\n'))
      expect(line).toMatch(/^(# TYPE \w+ \w+|\w+(\{[^}]*\})? [\d.e+-]+)$/);
  });

  it('shows what it speaks', async () => {
    expect((await get('/schema.graphql')).text).toContain('enum ErrorCode {');
  });
});

it('every answer tells browsers to refuse what does not come from here', async () => {
  const { headers } = await fetch(`${api.url}/healthz`);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('content-security-policy')).not.toContain('unsafe');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('server')).toBeNull();
  expect(headers.get('x-powered-by')).toBeNull();
});
