/** Info screens: a thousand of them, each with sources of its own, asked for as 100,000 players do, while the town changes. */
import http from 'node:http';
import { memoryOf } from './processes.ts';
import type { Product } from '../../apps/e2e/src/product.ts';
import { query } from './databases.ts';
import { get, load } from './load.ts';

/** 100,000 screens, once a minute each. */
const NEEDED_PER_SECOND = 1_670;
const KINDS = ['ENGAGEMENT', 'CONSULTATION', 'GATHERING'];
const LANGUAGES = [['de'], ['de', 'en'], ['de', 'tr', 'ar']];
/** Players that start, and have nothing yet. */
const ONE_IN_SO_MANY_STARTS = 20;
const MADE_ANEW = 60;
/** Somebody books, and now and then somebody posts. */
const CHANGES_EVERY_MS = 1_000;

export interface Screened {
  readonly keys: number;
  /** Answers, while so many players listened for changes. */
  readonly perSecond: number;
  readonly failed: number;
  readonly listening: number;
  /** A document that nobody asked for before, in milliseconds. */
  readonly madeInMs: number;
  /** Kilobytes of one as it travels, on average. */
  readonly kilobytes: number;
  /** MB. */
  readonly memory: number;
}

/** Hangs up screens in the town and asks for them for `ms`; those that were there stay as they are. */
export async function screens(
  ours: Product,
  databaseUrl: string,
  {
    keys: most,
    ms,
    connections,
  }: { readonly keys: number; readonly ms: number; readonly connections: number },
): Promise<Screened> {
  const { url } = ours;
  const [anew, keys] = [await hangUp(databaseUrl, MADE_ANEW), await hangUp(databaseUrl, most)];
  const started = performance.now();
  for (const key of anew) await documentOf(url, key);
  const madeInMs = (performance.now() - started) / anew.length;
  const known: { key: string; etag: string; length: number }[] = [];
  for (const key of keys) known.push({ key, ...(await documentOf(url, key)) });
  const streams = keys.map((key) => listen(url, key));
  let changes = 0;
  const changing = setInterval(() => void change(databaseUrl, changes++), CHANGES_EVERY_MS);
  let asked = 0;
  const next = () => {
    const { key, etag } = known[asked++ % known.length]!;
    const starts = asked % ONE_IN_SO_MANY_STARTS === 0;
    const headers = { 'accept-encoding': 'gzip', ...(!starts && { 'if-none-match': etag }) };
    return get(url, `/screens/${key}.json?shows=${etag.slice(1, -1)}`, headers);
  };
  try {
    const { perSecond, failed } = await load({ url, next, connections, ms });
    const kilobytes = known.reduce((sum, { length }) => sum + length, 0) / known.length / 1024;
    return {
      keys: most,
      perSecond,
      failed,
      listening: streams.length,
      madeInMs,
      kilobytes,
      memory: await memoryOf(ours),
    };
  } finally {
    clearInterval(changing);
    for (const stream of streams) stream.destroy();
  }
}

/** In words; says whether that is enough for 100,000 players. */
export function screensLine({
  keys,
  perSecond,
  failed,
  listening,
  madeInMs,
  kilobytes,
  memory,
}: Screened): string {
  const enough = perSecond >= NEEDED_PER_SECOND && failed === 0 ? 'reached' : 'MISSED';
  return (
    `${keys.toLocaleString('en')} info screens: ${perSecond.toFixed(0)} answers a second, ${NEEDED_PER_SECOND} are needed – ${enough}; ` +
    `${failed} failed, ${listening.toLocaleString('en')} listened; a document anew ${madeInMs.toFixed(1)} ms, ` +
    `${kilobytes.toFixed(0)} kB, ${Math.round(memory)} MB`
  );
}

/** Screens of places, kinds, organisations and languages in turn, no two alike. @returns their keys */
async function hangUp(databaseUrl: string, count: number): Promise<string[]> {
  const { rows } = await query(
    databaseUrl,
    `WITH venues AS (SELECT array_agg(id ORDER BY id) AS ids FROM venue),
       districts AS (SELECT array_agg(id ORDER BY id) AS ids FROM district),
       organisations AS (SELECT array_agg(id ORDER BY id) AS ids FROM organisation),
       asked AS (SELECT n, row_number() OVER (ORDER BY n) FROM generate_series(1, $1::int) n)
     INSERT INTO screen (id, venue_id, name, key, added_at, languages, theme, orientation, seconds, distance, diagonal,
       district_ids, venue_ids, kinds, organisation_ids, parts)
     SELECT gen_random_uuid(), venues.ids[1 + n % cardinality(venues.ids)], key, key, now(),
       ARRAY(SELECT jsonb_array_elements_text($2::jsonb -> (n % 3))), 'LIGHT', 'PORTRAIT', 8 + n / 60 % 50, 3, 55,
       CASE WHEN n % 3 = 1 THEN ARRAY[districts.ids[1 + n / 3 % cardinality(districts.ids)]] ELSE '{}' END,
       CASE WHEN n % 3 = 2 THEN ARRAY[venues.ids[1 + n / 3 % cardinality(venues.ids)]] ELSE '{}' END,
       CASE WHEN n % 7 = 0 THEN '{}' ELSE ($3::text[])[1 + n % 3:] END,
       CASE WHEN n % 5 = 0 THEN ARRAY[organisations.ids[1 + n / 5 % cardinality(organisations.ids)]] ELSE '{}' END,
       '[{"part": "ENGAGEMENTS", "share": 1}, {"part": "CONSULTATIONS", "share": 1}, {"part": "GATHERINGS", "share": 1}]'
     FROM asked, venues, districts, organisations, LATERAL (
       SELECT string_agg(substr('abcdefghjkmnpqrstuvwxyz23456789', 1 + floor(random() * 31)::int, 1), '') AS key
       FROM generate_series(1, 10) WHERE asked.n = asked.n) keys
     RETURNING key`,
    [count, JSON.stringify(LANGUAGES), KINDS],
  );
  return (rows as { key: string }[]).map(({ key }) => key);
}

function documentOf(url: string, key: string): Promise<{ etag: string; length: number }> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'gzip' };
    const asked = http.get(`${url}/screens/${key}.json`, { headers, agent }, (answer) => {
      let length = 0;
      answer.on('data', (part: Buffer) => (length += part.length));
      answer.on('end', () => {
        const { etag } = answer.headers;
        if (etag === undefined) reject(new Error(`No document of ${key}: ${answer.statusCode}`));
        else resolve({ etag, length });
      });
    });
    asked.on('error', reject);
  });
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });

/** A player that listens. */
function listen(url: string, key: string): http.ClientRequest {
  const asked = http.get(`${url}/screens/${key}/changes`, { agent: false }, (answer) => answer.resume());
  return asked.on('error', () => undefined);
}

/** Somewhere a place is taken, as another process says it; the first of each ten is an offer that somebody edits. */
async function change(databaseUrl: string, number: number): Promise<void> {
  const { rows } = await query(
    databaseUrl,
    `UPDATE slot SET taken = CASE WHEN taken = 0 THEN 1 ELSE taken - 1 END
     WHERE id = (SELECT s.id FROM slot s JOIN occurrence d ON d.id = s.occurrence_id
       WHERE d.starts_at > now() + interval '3 hours' AND s.capacity > 1 ORDER BY d.starts_at OFFSET $1 LIMIT 1)
     RETURNING id`,
    [number],
  );
  const told = number % 10 === 0 ? '-' : (rows as { id: string }[])[0]!.id;
  await query(databaseUrl, 'SELECT pg_notify($1, $2)', ['mitnand_slots', told]);
}
