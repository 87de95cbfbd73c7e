/** The lists of the team's console: what a page far down costs, compared with the first. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { query } from './databases.ts';
import { type NextRequest, post } from './load.ts';

const LISTS = {
  bookings: `query ($after: String, $first: Int!) { list: teamBookings(first: $first, after: $after) {
    nodes { id number status name startsAt occurrence { id startsAt offer { id title } } } pageInfo { hasNextPage endCursor } } }`,
  offers: `query ($after: String, $first: Int!) { list: teamOffers(first: $first, after: $after) {
    nodes { id number state title nextDate { id startsAt freePlaces } } pageInfo { hasNextPage endCursor } } }`,
};

export type ConsoleList = keyof typeof LISTS;

interface Page {
  readonly data: { readonly list: { readonly pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
}

/** The cookie of somebody with this role, signed in straight in the database. */
export async function staffCookie(
  databaseUrl: string,
  role: 'TOWN_ADMIN' | 'MENTOR',
  mentorId: string | null = null,
): Promise<string> {
  const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  await query(
    databaseUrl,
    `INSERT INTO staff_member (id, name, email, created_at, joined_at) VALUES ($1, 'Bench', $2, now(), now())`,
    [id, `${id}@team.example`],
  );
  await query(
    databaseUrl,
    `INSERT INTO staff_grant (id, staff_id, role, mentor_id) VALUES ($1, $2, $3, $4)`,
    [randomUUID(), id, role, mentorId],
  );
  await query(
    databaseUrl,
    `INSERT INTO staff_session (id, staff_id, token_hash, entry, device, created_at, last_seen_at, ends_at, idle_minutes)
     VALUES ($1, $2, $3, 'PASSWORD', 'Bench', now(), now(), now() + interval '8 hours', 480)`,
    [randomUUID(), id, createHash('sha256').update(token).digest()],
  );
  return `session=${token}`;
}

/** Requests for the first page, and for one about so many rows down (the last there is). */
export async function firstAndDeep(
  url: string,
  cookie: string,
  list: ConsoleList,
  depth: number,
): Promise<{ first: NextRequest; deep: NextRequest }> {
  const ask = (after: string | null, first: number) =>
    post(url, '/graphql', { query: LISTS[list], variables: { after, first } }, { cookie });
  let after: string | null = null;
  for (let rows = 0; rows < depth; rows += 100) {
    const variables = { after, first: 100 };
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: LISTS[list], variables }),
    });
    const { pageInfo } = ((await answer.json()) as Page).data.list;
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  const [first, deep] = [ask(null, 20), ask(after, 20)];
  return { first: () => first, deep: () => deep };
}
