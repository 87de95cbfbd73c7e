// Everybody tries everything: each operation and route, by each role, on what is theirs and on what is not.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';
import type { GraphqlClient } from '../../testing/servers/graphql-client.ts';
import { type GrantInWords, StaffClient } from '../../testing/desks/staff-client.ts';
import { deepDocument } from '../../testing/walk/deep-document.ts';
import type { Call } from '../../testing/walk/calls/call.ts';
import { graphqlCalls } from '../../testing/walk/graphql-calls.ts';
import { Ground, type Owner, SECRET } from '../../testing/walk/ground.ts';
import { routeCalls } from '../../testing/walk/route-calls.ts';
import { servedRoutes } from '../../testing/walk/served-routes.ts';
import { rolesDocument } from '../../testing/walk/roles-document.ts';
import { type May, people, type Person, signingIn, whoMay } from './who-may.ts';

let api: Api;
let schema: GraphQLSchema;
let desk: StaffClient;
let grants: Record<Exclude<Person, 'signedOut'>, GrantInWords>;
let own: Record<Person, Owner>;
let make: Builders;

beforeAll(async () => {
  api = await startApi();
  schema = api.get(GraphQLSchemaHost).schema;
  make = new Builders(api);
  await make.aTown();
  const ours = await anOwner(make);
  const neutral = await anOwner(make);
  const mentor = await make.aMentor();
  own = {
    signedOut: ours,
    mentor: ours,
    // Theirs by one reason alone, so that each is seen to count.
    organisation: { ...neutral, organisationId: ours.organisationId },
    quartier: { ...neutral, venueId: ours.venueId },
    admin: ours,
    auditor: ours,
  };
  grants = {
    mentor: { role: 'MENTOR', mentorId: mentor.id },
    organisation: { role: 'ORGANISATION_MEMBER', organisationId: ours.organisationId },
    quartier: { role: 'QUARTIER_TEAM', venueId: ours.venueId },
    admin: { role: 'TOWN_ADMIN' },
    auditor: { role: 'AUDITOR' },
  };
  desk = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
});
afterAll(() => api.close());

async function anOwner(make: Builders, email: string | null = null): Promise<Owner> {
  const { id: organisationId } = await make.anOrganisation({ email });
  return { organisationId, venueId: (await make.aVenue()).id };
}

const groundOf = (person: Person) => new Ground(api, desk, own[person], false);
const foreignGround = async () =>
  new Ground(api, desk, await anOwner(make, `${SECRET}@verein.example`), true);
/** For those who are refused before anything is looked at. */
let anyGround: Promise<Ground> | undefined;
const closedGround = () => (anyGround ??= foreignGround());

/** Somebody new in each call: some calls end their session. */
const asPerson = async (person: Person): Promise<StaffClient | null> =>
  person === 'signedOut' ? null : StaffClient.signedIn(api, grants[person]);

const roots = () =>
  [schema.getQueryType()!, schema.getMutationType()!, schema.getSubscriptionType()!].flatMap((root) =>
    Object.values(root.getFields()).map((field) => ({ root, field })),
  );

/** The verdict on one call. */
interface Outcome {
  code: string | undefined;
  /** Undefined where nothing came back. */
  value: unknown;
  text: string;
}

async function call(name: string, variables: object, client: GraphqlClient): Promise<Outcome> {
  const { root, field } = roots().find((each) => each.field.name === name)!;
  const document = deepDocument(schema, root, field, variables);
  if (root === schema.getSubscriptionType()) return subscribed(field, document, variables, client);
  const { data, code } = await client.graphql(document, variables);
  return { code, value: data?.[name], text: JSON.stringify(data ?? null) };
}

async function subscribed(
  { name }: GraphQLField<unknown, unknown>,
  document: string,
  variables: object,
  client: GraphqlClient,
): Promise<Outcome> {
  const headers: Record<string, string> = client instanceof StaffClient ? { cookie: client.cookie } : {};
  const events = api.subscribe(document, variables, { headers });
  try {
    if ((await events.status()) !== 200) {
      const [error] = (await events.json()).errors;
      return { code: error.extensions.code, value: undefined, text: '' };
    }
    const first = await events.next();
    const code = first?.data?.errors?.[0]?.extensions.code;
    return { code, value: first?.data?.data?.[name], text: JSON.stringify(first ?? null) };
  } finally {
    events.close();
  }
}

const DOOR: Record<'signedOut' | 'in', string> = { signedOut: 'SIGN_IN_NEEDED', in: 'FORBIDDEN' };
const atTheDoor = (person: Person) => DOOR[person === 'signedOut' ? 'signedOut' : 'in'];

/** Whether somebody was let through, as far as an answer tells. */
function isLetIn({ code, value }: Outcome, { meets = [], mayBeNull = false }: Call): boolean {
  if (code !== undefined) return meets.includes(code);
  return mayBeNull || (value !== null && value !== undefined);
}

async function walk(name: string, person: Person, may: May): Promise<void> {
  const operation = graphqlCalls[name]!;
  const client = await asPerson(person);
  const as = client ?? api;
  if (may === 'none') {
    const refused = await call(name, await operation.about(await closedGround(), null, own[person]), as);
    expect({ ...refused, text: '' }).toMatchObject({ code: atTheDoor(person) });
    return;
  }
  const ground = may === 'all' ? await foreignGround() : groundOf(person);
  const variables = await operation.about(
    ground,
    may === 'own' ? client : null,
    may === 'own' ? own[person] : ground.owner,
  );
  // What lists must hold is made before they are asked.
  const held = await operation.holds?.(ground, person);
  const outcome = await call(name, variables, as);
  const { code } = outcome;
  expect({ code, letIn: isLetIn(outcome, operation) }).toEqual({ code, letIn: true });
  if (held !== undefined) expect(outcome.text).toContain(held);
  if (may === 'own' && !operation.objectless) await walkAbroad(name, person, operation);
}

/** What belongs to others is not there: not found, null, or missing in the list. */
async function walkAbroad(name: string, person: Person, operation: Call): Promise<void> {
  const ground = await foreignGround();
  const variables = await operation.about(ground, null, own[person]);
  const held = await operation.holds?.(ground, person);
  const outcome = await call(name, variables, (await asPerson(person)) ?? api);
  if (outcome.code !== undefined) expect(outcome.code).toBe('NOT_FOUND');
  else if (held === undefined) expect(outcome.value ?? null).toBeNull();
  else expect(outcome.text).not.toContain(held);
  expect(outcome.text).not.toContain(SECRET);
}

test('every operation and route is listed, and nothing else', () => {
  const served = [...roots().map(({ field }) => field.name), ...servedRoutes(api)];
  expect(Object.keys(whoMay).sort()).toEqual(served.sort());
});

test('every line says how it is tried', () => {
  const tried = [...Object.keys(graphqlCalls), ...Object.keys(routeCalls)];
  expect(tried.sort()).toEqual(Object.keys(whoMay).sort());
});

test('the table in the docs is this one', () => {
  const written = readFileSync(path.join(import.meta.dirname, '../../../../../docs/roles.md'), 'utf8');
  // Prettier sets the columns below each other.
  const squeezed = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
  expect(squeezed(written)).toContain(squeezed(rolesDocument()));
});

const operations = Object.entries(whoMay).filter(([name]) => !name.includes(' '));
const routes = Object.entries(whoMay).filter(([name]) => name.includes(' '));

describe.each(operations)('%s', (name, [, who]) => {
  test.each(people.map((person) => [person, who[person]] as const))('%s: %s', (person, may) =>
    walk(name, person, may),
  );
});

async function fetched(name: string, ground: Ground, person: Person) {
  const { path: address, init } = await routeCalls[name]!.about(ground);
  const client = await asPerson(person);
  const headers = { ...(init?.headers as object), ...(client ? { cookie: client.cookie } : {}) };
  const answer = await fetch(`${api.url}${address}`, { ...init, headers, redirect: 'manual' });
  const text = await answer.text();
  const code = /"code":"(\w+)"/.exec(text)?.[1];
  return { code, text };
}

describe.each(routes)('%s', (name, [, who]) => {
  test.each(people.map((person) => [person, who[person]] as const))('%s: %s', async (person, may) => {
    const { holds } = routeCalls[name]!;
    if (may === 'none') {
      expect((await fetched(name, await closedGround(), person)).code).toBe(atTheDoor(person));
      return;
    }
    const ground = may === 'all' ? await foreignGround() : groundOf(person);
    const { code, text } = await fetched(name, ground, person);
    expect([undefined, 'NOT_FOUND', 'BAD_QUERY', 'BAD_INPUT']).toContain(code);
    if (holds) expect(text).toContain(await holds(ground));
    if (may !== 'own' || !holds) return;
    const abroad = await foreignGround();
    const seen = await fetched(name, abroad, person);
    expect(seen.text).not.toContain(await holds(abroad));
    expect(seen.text).not.toContain(SECRET);
  });
});

test('whatever is public leads to nothing internal, however deep one asks', () => {
  const open = roots().filter(
    ({ field }) => whoMay[field.name]![1].signedOut === 'all' && !(field.name in signingIn),
  );
  const reached = new Set<string>();
  open.forEach(({ field }) => collect(field, reached));
  expect(
    [...reached].filter((type) =>
      /^(Team|Audit|Staff|Today|DayList|BookingContact|Posting|TownSettings)/.test(type),
    ),
  ).toEqual([]);
});

function collect(field: GraphQLField<unknown, unknown>, into: Set<string>): void {
  const name = String(field.type).replace(/[[\]!]/g, '');
  const type = schema.getType(name);
  if (into.has(name) || !type || !('getFields' in type)) return;
  into.add(name);
  for (const each of Object.values((type as GraphQLObjectType).getFields())) collect(each, into);
}
