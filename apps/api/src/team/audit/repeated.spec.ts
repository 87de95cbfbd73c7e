// An offer is saved while one writes: the log says so once, and still says all that matters.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { DomainError } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { AuditLog } from './audit-log.ts';

let api: Api;
let objectId: string;
const [one, other] = [newId(), newId()];

beforeAll(async () => void (api = await startApi()));
beforeEach(() => {
  api.clock.set('2026-11-23T08:00:00Z');
  objectId = newId();
});
afterAll(() => api.close());

/** Does something, a minute after what was before. */
async function does(action: string, { staffId = one, refused = false, minutes = 1 } = {}): Promise<void> {
  api.clock.advance({ minutes });
  const work = () => (refused ? Promise.reject(new DomainError('CHANGED_MEANWHILE')) : Promise.resolve());
  await api
    .get(AuditLog)
    .noting({ staffId, action, objectId }, work)
    .catch(() => undefined);
}

const noted = async () =>
  (
    await api.sql(
      `SELECT to_char(at AT TIME ZONE 'UTC', 'HH24:MI') AS at, action FROM audit_entry
       WHERE object_id = $1 ORDER BY at, id`,
      [objectId],
    )
  ).map(({ at, action }: any) => `${at} ${action}`);

test('ten minutes of saving are one entry, from when it began', async () => {
  for (let i = 0; i < 12; i++) await does('offer.save');
  expect(await noted()).toEqual(['08:01 offer.save', '08:11 offer.save']);
});

test('what somebody saves after it was published is said again', async () => {
  for (const action of ['offer.save', 'offer.save', 'offer.publish', 'offer.save', 'offer.save'])
    await does(action);
  expect(await noted()).toEqual(['08:01 offer.save', '08:03 offer.publish', '08:04 offer.save']);
});

test('two who take turns are both said each time', async () => {
  for (const staffId of [one, other, other, one]) await does('offer.save', { staffId });
  expect(await noted()).toEqual(['08:01 offer.save', '08:02 offer.save', '08:04 offer.save']);
});

test('a refusal stays, and so does everything that is no saving', async () => {
  await does('offer.save');
  await does('offer.save', { refused: true });
  await does('booking.check-in');
  await does('booking.check-in');
  expect(await noted()).toHaveLength(4);
});
