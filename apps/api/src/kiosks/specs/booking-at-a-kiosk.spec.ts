// At a kiosk one after the other books: limits count the device, its bookings say so, and nobody can pretend to be one.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders, type MadeOffer } from '../../testing/made/builders.ts';
import { Guest } from '../../testing/desks/guest.ts';
import { KioskDevice } from '../../testing/desks/kiosk-device.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';

const HALL = '203.0.113.60';

let api: Api;
let admin: StaffClient;
let offer: MadeOffer;
let foyer: KioskDevice;

beforeAll(async () => {
  api = await startApi({ limits: true });
  const make = new Builders(api);
  await make.aTown();
  offer = await make.anOffer({ contactRequired: false, slots: [{ capacity: 1_000 }] });
  admin = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.sql('TRUNCATE rate_count');
  foyer = await KioskDevice.enrolled(api, admin, offer.occurrence.venueId!);
});

/** Somebody before this device, or with a copy of its cookie; `null` for another browser of the same house. */
const guest = (device: KioskDevice | null, headers: Record<string, string> = {}) =>
  new Guest(api, { source: HALL, headers: { ...(device && { cookie: device.cookieHeader }), ...headers } });
const book = (device: KioskDevice | null, input = {}) =>
  guest(device).book({ slotId: offer.slot.id, ...input });
const rowOf = async (number: string) =>
  (await api.sql('SELECT channel, source_hash FROM booking WHERE number = $1', [number]))[0];

async function codesOf(times: number, ask: () => Promise<{ code: string | undefined }>) {
  const codes = [];
  for (let time = 0; time < times; time++) codes.push((await ask()).code);
  return codes;
}

describe('a booking', () => {
  test('says that it was made at a kiosk, and is no burst of a network', async () => {
    expect(await rowOf((await book(foyer)).value.number)).toEqual({ channel: 'KIOSK', source_hash: null });
  });

  test('of any other browser does not, whatever it sends', async () => {
    const made = [
      await book(null),
      await guest(null, { cookie: 'mitnand_kiosk=made-up' }).book({ slotId: offer.slot.id }),
    ];
    for (const { value } of made) expect((await rowOf(value.number)).channel).toBe('WEB');
    await revoke(foyer);
    const { channel, source_hash } = await rowOf((await book(foyer)).value.number);
    expect(channel).toBe('WEB');
    expect(source_hash).not.toBeNull();
  });
});

async function revoke(device: KioskDevice) {
  const { id } = await device.own();
  await admin.data('mutation ($id: ID!) { revokeKiosk(id: $id) { id } }', { id });
}

describe('limits', () => {
  test('let thirty book in ten minutes at one device, and as many at the one beside it', async () => {
    const codes = await codesOf(31, () => book(foyer));
    expect(codes).toEqual([...Array(30).fill(undefined), 'RATE_LIMITED']);
    const garden = await KioskDevice.enrolled(api, admin, offer.occurrence.venueId!);
    expect((await book(garden)).code).toBeUndefined();
    expect((await book(null)).code).toBeUndefined();
    api.clock.advance({ minutes: 10 });
    expect((await book(foyer)).code).toBeUndefined();
  });

  test('count guesses of number and PIN by device: neither the house nor the next device pays for them', async () => {
    const { number } = (await book(foyer)).value;
    const wrong = (device: KioskDevice | null) => guest(device).find({ number, pin: '000000' });
    expect(await codesOf(6, () => wrong(foyer))).toEqual([...Array(5).fill(undefined), 'TOO_MANY_ATTEMPTS']);
    expect((await wrong(null)).code).toBeUndefined();
    const garden = await KioskDevice.enrolled(api, admin, offer.occurrence.venueId!);
    expect((await wrong(garden)).code).toBeUndefined();
  });

  test('are those of the network again for a device that was revoked', async () => {
    await revoke(foyer);
    const { number } = (await book(foyer)).value;
    const wrong = (device: KioskDevice | null) => guest(device).find({ number, pin: '000000' });
    expect(await codesOf(5, () => wrong(foyer))).toEqual(Array(5).fill(undefined));
    expect((await wrong(null)).code).toBe('TOO_MANY_ATTEMPTS');
  });
});
