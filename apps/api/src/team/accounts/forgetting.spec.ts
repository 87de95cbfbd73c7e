// Accounts are deleted some time after people left, or never came; what they did stays, without a name.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { TownService } from '../../places/town/town.service.ts';
import { Jobs } from '../../platform/jobs.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';

const NOW = '2026-11-23T08:00:00Z';

let api: Api;

beforeAll(async () => {
  api = await startApi();
  await new Builders(api).aTown();
});
beforeEach(() => api.clock.set(NOW));
afterAll(() => api.close());

const anAdmin = () => StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
const isThere = async (id: string) =>
  (await api.sql('SELECT 1 FROM staff_member WHERE id = $1', [id])).length === 1;
const forgottenAt = async (instant: string) => {
  api.clock.set(instant);
  await api.get(Jobs).run('forget-staff');
};

async function invited(admin: StaffClient): Promise<string> {
  const { inviteStaff } = await admin.data(
    `mutation ($email: String!) {
      inviteStaff(name: "Nie da", email: $email, grants: [{ role: AUDITOR }]) { staff { id } } }`,
    { email: `${crypto.randomUUID()}@town.example` },
  );
  return inviteStaff.staff.id;
}

test('who left is forgotten after a year; the log says that it was a former colleague', async () => {
  const [admin, leaves] = [await anAdmin(), await anAdmin()];
  const { inviteStaff } = await leaves.data(
    'mutation { inviteStaff(name: "Neu", grants: [{ role: AUDITOR }], email: "neu@town.example") { staff { id } } }',
  );
  await admin.data('mutation ($id: ID!) { endStaff(staffId: $id) { id } }', { id: leaves.staffId });
  await forgottenAt('2027-11-23T07:59:00Z');
  expect(await isThere(leaves.staffId)).toBe(true);
  await forgottenAt('2027-11-23T08:01:00Z');
  expect(await isThere(leaves.staffId)).toBe(false);
  expect(await isThere(admin.staffId)).toBe(true);
  const { auditEntries } = await (
    await anAdmin()
  ).data(
    'query ($id: ID!) { auditEntries(filter: { objectId: $id }) { nodes { action byFormer staff { name } } } }',
    { id: inviteStaff.staff.id },
  );
  expect(auditEntries.nodes).toEqual([{ action: 'staff.invite', byFormer: true, staff: null }]);
});

test('who was invited and never came is forgotten after a month, unless a newer link waits', async () => {
  const admin = await anAdmin();
  const [forgotten, withdrawn, renewed] = [await invited(admin), await invited(admin), await invited(admin)];
  await admin.data('mutation ($id: ID!) { endStaff(staffId: $id) { id } }', { id: withdrawn });
  await forgottenAt('2026-12-23T07:59:00Z');
  expect(await isThere(forgotten)).toBe(true);
  await (
    await anAdmin()
  ).data('mutation ($id: ID!) { renewInvitation(staffId: $id) { kind } }', { id: renewed });
  await forgottenAt('2026-12-23T08:01:00Z');
  for (const id of [forgotten, withdrawn]) expect(await isThere(id)).toBe(false);
  expect(await isThere(renewed)).toBe(true);
});

test('the town may say how long', async () => {
  const [admin, leaves] = [await anAdmin(), await anAdmin()];
  await admin.data('mutation ($id: ID!) { endStaff(staffId: $id) { id } }', { id: leaves.staffId });
  await api.sql(`UPDATE town SET retention = '{"staffMonths": 1}'`);
  api.get(TownService).forget();
  await forgottenAt('2026-12-23T08:01:00Z');
  expect(await isThere(leaves.staffId)).toBe(false);
});
