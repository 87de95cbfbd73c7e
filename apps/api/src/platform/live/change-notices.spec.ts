/** Live changes: told from one process to another, over SSE, and healed when the database or a connection is lost. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { throwawayPostgres } from '@mitnand/embedded-postgres';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { ProbeModule } from '../../testing/servers/probe.module.ts';
import { ChangeNotices } from './change-notices.ts';
import { newId } from '../ids.ts';

let first: Api;
let second: Api;
beforeAll(async () => {
  first = await startApi({ features: [ProbeModule] });
  second = await startApi({ features: [ProbeModule], sharing: first });
});
afterAll(async () => {
  await second.close();
  await first.close();
});

async function listening(api: Api, query = 'subscription { heard }') {
  const events = api.subscribe(query);
  expect(await events.status()).toBe(200);
  return events;
}

describe('a changed slot', () => {
  it('is heard in every process', async () => {
    const [here, there] = await Promise.all([listening(first), listening(second)]);
    first.get(ChangeNotices).announceSlots(['a']);
    expect(await here.next()).toEqual({ event: 'next', data: { data: { heard: 'a' } } });
    expect(await there.next()).toEqual({ event: 'next', data: { data: { heard: 'a' } } });
    here.close();
    there.close();
  });

  it('is told in few notices when there are many', async () => {
    const events = await listening(second);
    const ids = Array.from({ length: 1_000 }, newId);
    const started = performance.now();
    for (const id of ids) first.get(ChangeNotices).announceSlots([id]);
    const heard = new Set<string>();
    let notices = 0;
    while (heard.size < ids.length) {
      const { data } = (await events.next())!;
      for (const id of data.data.heard.split(' ')) heard.add(id);
      notices++;
    }
    const tenths = Math.ceil((performance.now() - started) / 100);
    expect(heard).toEqual(new Set(ids));
    expect(notices).toBeLessThanOrEqual(tenths + 1);
    events.close();
  });

  it('is looked for again when its notice may have been lost', async () => {
    const events = await listening(second);
    await first.sql(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'mitnand-notices' AND datname = current_database()`,
    );
    expect((await events.next())?.data.data.heard).toBe('resync');
    first.get(ChangeNotices).announceSlots(['b']);
    expect((await events.next())?.data.data.heard).toBe('b');
    events.close();
  });

  it('is looked for every five seconds in any case', async () => {
    const events = await listening(second, 'subscription { heard(recheck: true) }');
    expect((await events.next())?.data.data.heard).toBe('recheck');
    events.close();
  });
});

it('everything heals when PostgreSQL crashes and comes back', async () => {
  const server = await throwawayPostgres();
  const { migrate } = await import('../database/database.ts');
  await migrate(server.url);
  const api = await startApi({ features: [ProbeModule], databaseUrl: server.url });
  const events = await listening(api);
  // A killed backend makes the postmaster stop all others and recover, as after a crash.
  const [backend] = await api.sql(
    `SELECT pid FROM pg_stat_activity WHERE application_name = 'mitnand-notices'`,
  );
  process.kill(backend.pid, 'SIGKILL');
  expect((await events.next())?.data.data.heard).toBe('resync');
  api.get(ChangeNotices).announceSlots(['c']);
  expect((await events.next())?.data.data.heard).toBe('c');
  expect((await api.graphql('{ sql(statement: "SELECT 1") }')).errors).toBeUndefined();
  events.close();
  await api.close();
  await server.stop();
});

describe('the stream', () => {
  it.each([
    ['a query', '{ ping }', 400, 'BAD_QUERY'],
    ['a mutation', 'mutation { echo(input: { text: "a" }) }', 400, 'BAD_QUERY'],
    ['introspection', 'subscription { __schema { types { name } } }', 400, 'BAD_QUERY'],
    ['nonsense', 'subscription {', 400, 'BAD_QUERY'],
    ['an unknown field', 'subscription { nothing }', 400, 'BAD_QUERY'],
    ['a wrong argument', 'subscription ($r: Boolean) { heard(recheck: 7) }', 400, 'BAD_QUERY'],
    ['what the resolver refuses', 'subscription { refusing }', 404, 'NOT_FOUND'],
    ['a subscription nobody opened', 'subscription { hidden }', 403, 'FORBIDDEN'],
    [
      'null where it may not be',
      'subscription ($r: Boolean = true) { heard(recheck: $r) }',
      400,
      'BAD_INPUT',
    ],
    [
      'too much',
      `subscription { ${'...F '.repeat(3)} } fragment F on Subscription { heard ${'heard '.repeat(400)} }`,
      413,
      'QUERY_TOO_LARGE',
    ],
  ])('refuses %s', async (_, query, status, code) => {
    const events = first.subscribe(query, { r: null });
    expect(await events.status()).toBe(status);
    expect((await events.json()).errors[0].extensions).toMatchObject({ code });
  });

  it('hides what went wrong inside, and completes', async () => {
    const events = first.subscribe('subscription { breaking }');
    expect((await events.next())?.data.data.breaking).toBe('once');
    const failed = await events.next();
    expect(failed?.data.errors[0].extensions.code).toBe('INTERNAL');
    expect(JSON.stringify(failed)).not.toContain('hunter2');
    expect((await events.next())?.event).toBe('complete');
    expect(await events.next()).toBeUndefined();
  });

  it('takes a POST as well', async () => {
    const response = await fetch(`${first.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'subscription { breaking }' }),
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(await response.text()).toContain('event: complete');
  });

  it('leaves room for others of the same town hall, but not without end', async () => {
    const source = '198.51.100.7';
    const open = Array.from({ length: 300 }, () => first.subscribe('subscription { heard }', {}, { source }));
    await Promise.all(open.map((events) => events.status()));
    expect(await first.subscribe('subscription { heard }', {}, { source }).status()).toBe(429);
    const neighbour = first.subscribe('subscription { heard }', {}, { source: '198.51.100.8' });
    expect(await neighbour.status()).toBe(200);
    for (const events of [...open, neighbour]) events.close();
    // As soon as the server has noticed that they left; if it never did, this would never end.
    let again = first.subscribe('subscription { heard }', {}, { source });
    for (; (await again.status()) === 429; again = first.subscribe('subscription { heard }', {}, { source }))
      await wait(20);
    expect(await again.status()).toBe(200);
    again.close();
  });

  it('ends when the process stops, which waits for no reader to hang up', async () => {
    const leaving = await startApi({ features: [ProbeModule], sharing: first });
    const { hostname, port } = new URL(leaving.url);
    // Unlike a browser it never hangs up: who waits for it to do so waits for good.
    const reader = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    const query = encodeURIComponent('subscription { heard }');
    reader.write(`GET /graphql/stream?query=${query} HTTP/1.1\r\nhost: ${hostname}\r\n\r\n`);
    const [head] = await once(reader, 'data');
    expect(String(head)).toMatch(/^HTTP\/1.1 200 /);
    const ended = once(reader.resume(), 'end');
    await leaving.close();
    await ended;
    reader.destroy();
  });
});
