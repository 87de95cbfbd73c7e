import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { encodeCursor } from '../../platform/graphql/cursor.ts';
import { newId } from '../../platform/ids.ts';
import { Jobs } from '../../platform/jobs.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';
import { AuditLog } from './audit-log.ts';

let api: Api;
let admin: StaffClient;
const [venue, offer] = [newId(), newId()];

const list = `query ($filter: AuditFilter, $first: Int, $after: String) {
  auditEntries(filter: $filter, first: $first, after: $after) {
    nodes { at action objectId outcome staff { id name } } pageInfo { hasNextPage endCursor } } }`;
const page = async (variables: object = {}) => (await admin.data(list, variables)).auditEntries;
const actions = async (filter: object) => (await page({ filter })).nodes.map(({ action }: any) => action);

beforeAll(async () => {
  api = await startApi();
  await new Builders(api).aTown();
  admin = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
  const log = api.get(AuditLog);
  const { staffId } = admin;
  const work = () => Promise.resolve();
  for (const [action, objectId] of [
    ['venue.save', venue],
    ['offer.save', offer],
    ['offer.publish', offer],
  ] as const) {
    await log.noting({ staffId, action, objectId }, work);
    api.clock.advance({ minutes: 10 });
  }
  await log.noting({ staffId: null, action: 'session.begin', objectId: null }, work);
});
afterAll(() => api.close());

test('the log is read newest first, with whoever acted as they are called now', async () => {
  await api.sql(`UPDATE staff_member SET name = 'Neuer Name' WHERE id = $1`, [admin.staffId]);
  const { nodes } = await page();
  expect(nodes.map(({ action }: any) => action)).toEqual([
    'session.begin',
    'offer.publish',
    'offer.save',
    'venue.save',
  ]);
  expect(nodes[0].staff).toBeNull();
  expect(nodes[1]).toMatchObject({
    objectId: offer,
    outcome: 'DONE',
    staff: { id: admin.staffId, name: 'Neuer Name' },
  });
});

test('it is searched by who, what, on what, and when', async () => {
  expect(await actions({ staffId: admin.staffId })).toHaveLength(3);
  expect(await actions({ action: 'offer' })).toEqual(['offer.publish', 'offer.save']);
  expect(await actions({ action: 'offer.save' })).toEqual(['offer.save']);
  expect(await actions({ action: 'off' })).toEqual([]);
  expect(await actions({ action: 'booking.undo-walk-in' })).toEqual([]);
  expect(await actions({ objectId: venue })).toEqual(['venue.save']);
  expect(await actions({ from: '2026-11-23T08:10:00Z', to: '2026-11-23T08:20:00Z' })).toEqual(['offer.save']);
  expect((await admin.graphql(list, { filter: { action: '%' } })).code).toBe('BAD_INPUT');
});

test('its pages meet without gap or repetition', async () => {
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { nodes, pageInfo } = await page({ first: 1, after });
    seen.push(...nodes.map(({ action }: any) => action));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect(seen).toEqual(['session.begin', 'offer.publish', 'offer.save', 'venue.save']);
  const noInstant = encodeCursor({ list: 'audit', key: '2026-02-30T11:11:11Z', id: newId() });
  for (const after of ['no cursor', noInstant])
    expect((await admin.graphql(list, { after })).code).toBe('BAD_INPUT');
});

test('what is older than the town keeps it is forgotten', async () => {
  api.clock.set('2027-11-23T08:15:00Z');
  const { cookie } = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
  await api.get(Jobs).run('forget-audit');
  const { data } = await api.graphql(list, {}, { headers: { cookie } });
  expect(data.auditEntries.nodes).toHaveLength(2);
});
