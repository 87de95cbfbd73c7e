// In the demo a tap makes any browser a kiosk; in a town of its own only a code of the team's does.
import { expect, test } from '@jest/globals';
import { features } from '../../app.module.ts';
import { DemoModule } from '../../demo/demo.module.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';
import { KioskDevice } from '../../testing/desks/kiosk-device.ts';

const TRY = 'mutation { tryKiosk { id name venue { id } } }';

async function withTown(env: Record<string, string>, check: (api: Api, venueId: string) => Promise<void>) {
  const api = await startApi({
    env,
    limits: true,
    features: features.filter((feature) => feature !== DemoModule),
  });
  try {
    const make = new Builders(api);
    await make.aTown();
    const [quiet, busy] = [await make.aVenue(), await make.aVenue()];
    for (const { id, count } of [
      { ...quiet, count: 1 },
      { ...busy, count: 2 },
    ]) {
      const mentors = [];
      for (let i = 0; i < count; i++) mentors.push((await make.aMentor({ worries: ['WIFI'] })).id);
      await make.anOffer({ kind: 'CONSULTATION', venueId: id, slots: await make.aSession(mentors, {}) });
    }
    await check(api, busy.id);
  } finally {
    await api.close();
  }
}

test('whoever tries the demo stands where most mentors help, each browser as a kiosk of its own', async () => {
  await withTown({ DATABASE_URL: '', DEMO: '1' }, async (api, venueId) => {
    expect((await api.data('{ mayTryKiosk }')).mayTryKiosk).toBe(true);
    const [one, two] = [new KioskDevice(api.url), new KioskDevice(api.url)];
    const first = (await one.data(TRY)).tryKiosk;
    expect(first.venue.id).toBe(venueId);
    expect((await two.data(TRY)).tryKiosk.id).not.toBe(first.id);
    expect((await one.own()).id).toBe(first.id);
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect((await new KioskDevice(api.url).graphql(TRY, {}, { headers })).code).toBe('FORBIDDEN');
    for (let tries = 2; tries < 20; tries++) await new KioskDevice(api.url).data(TRY);
    expect((await new KioskDevice(api.url).graphql(TRY)).code).toBe('RATE_LIMITED');
    expect(await api.sql('SELECT FROM kiosk')).toHaveLength(20);
  });
});

test.each([
  ['a database of one’s own', { DEMO: '1' }],
  ['the bundled database without the demo', { DATABASE_URL: '', DEMO: '0' }],
])('with %s a code is needed', async (_, env) => {
  await withTown(env, async (api) => {
    expect((await api.data('{ mayTryKiosk }')).mayTryKiosk).toBe(false);
    const device = new KioskDevice(api.url);
    expect((await device.graphql(TRY)).code).toBe('FORBIDDEN');
    expect(await device.own()).toBeNull();
    expect(await api.sql('SELECT FROM kiosk')).toEqual([]);
  });
});
