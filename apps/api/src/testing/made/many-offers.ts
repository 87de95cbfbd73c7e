/** Thousands of offers at once, for specs of what lists cost. */
import type { Api } from '../servers/api.ts';

/** Offers like this one, by SQL: open ones with a date in each of five weeks, archived ones with two in the past. */
export async function makeManyOffers(
  api: Api,
  id: string,
  { open, archived }: { open: number; archived: number },
): Promise<void> {
  const { names } = (
    await api.sql(`SELECT string_agg(quote_ident(column_name), ', ') AS names FROM information_schema.columns
      WHERE table_name = 'offer' AND column_name NOT IN ('id', 'number', 'published_at', 'categories')`)
  )[0];
  await api.sql(
    `WITH made AS MATERIALIZED (
       SELECT n, gen_random_uuid() AS id, n > $2::int AS past FROM generate_series(1, $3::int) n
     ), offers AS (
       INSERT INTO offer (id, number, published_at, categories, ${names})
       SELECT made.id, (100000 + n)::text, timestamptz '2026-11-20' - n * interval '1 hour',
         ARRAY[CASE WHEN n % 2 = 0 THEN 'SPORT' ELSE 'SOCIAL' END], ${names} FROM made, offer WHERE offer.id = $1
     ), texts AS (
       INSERT INTO offer_text SELECT made.id, 'de', 'AUTHOR', 'x', 'Titel ' || (n * 7919) % 10007, 's', 'd', NULL, NULL FROM made
     )
     INSERT INTO occurrence (id, offer_id, changed_alone, starts_at, ends_at)
     SELECT gen_random_uuid(), made.id, false, starts_at, starts_at + interval '1 hour' FROM made CROSS JOIN LATERAL (
       SELECT timestamptz '2026-11-24' + (n % 10000) * interval '1 minute' + week * interval '1 week' AS starts_at
       FROM generate_series(CASE WHEN past THEN -9 ELSE 0 END, CASE WHEN past THEN -8 ELSE 4 END) week) dates`,
    [id, open, open + archived],
  );
  await api.sql('ANALYZE offer, offer_text, occurrence');
}
