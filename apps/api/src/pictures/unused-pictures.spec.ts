// Pictures stay as long as something needs them, and two days more.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../platform/ids.ts';
import { Jobs } from '../platform/jobs.ts';
import { type Api, startApi } from '../testing/servers/api.ts';
import { Builders } from '../testing/made/builders.ts';
import { drawn, drawnLogo, sent, shown } from '../testing/made/pictures.ts';
import { StaffClient } from '../testing/desks/staff-client.ts';
import { TeamDesk } from '../testing/desks/team-desk.ts';

let api: Api;
let team: TeamDesk;

beforeAll(async () => {
  api = await startApi();
  const make = new Builders(api);
  await make.aTown();
  const owned = { venueId: (await make.aVenue()).id, organisationId: (await make.anOrganisation()).id };
  team = new TeamDesk(await admin(), owned);
});
afterAll(() => api.close());

/** Signed in anew: sessions end while the days go by. */
const admin = () => StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
const nightly = () => api.get(Jobs).run('delete-pictures');
const statusOf = async ({ url640 }: { url640: string }) => (await shown(api, url640)).response.status;
const aPicture = async () => (await sent(api, team.client, await drawn(300, 300).png().toBuffer())).picture;
const aLogo = async () => (await sent(api, await admin(), await drawnLogo(), 'logo')).picture;
const setLogo = async ({ id }: { id: string }) =>
  (await admin()).data('mutation ($id: ID!) { setTownLogo(pictureId: $id) { name } }', { id });

test('pictures on no offer and in no draft are thrown away after two days', async () => {
  const [unused, typed] = [await aPicture(), await aPicture()];
  await team.saved(newId(), 0, { ...team.complete(), pictureId: typed.id });
  await nightly();
  expect(await statusOf(unused)).toBe(200);
  api.clock.advance({ hours: 49 });
  await nightly();
  expect(await statusOf(unused)).toBe(404);
  expect(await statusOf(typed)).toBe(200);
});

test('a logo that was replaced stays two days more for pages that are open, however old it is', async () => {
  const [first, second] = [await aLogo(), await aLogo()];
  await setLogo(first);
  api.clock.advance({ hours: 24 * 90 });
  await nightly();
  await setLogo(second);
  await nightly();
  api.clock.advance({ hours: 24 });
  await nightly();
  expect(await statusOf(first)).toBe(200);
  api.clock.advance({ hours: 25 });
  await nightly();
  expect(await statusOf(first)).toBe(404);
  expect(await statusOf(second)).toBe(200);
});

test('what is used again in time stays', async () => {
  const logo = await aLogo();
  await nightly();
  api.clock.advance({ hours: 47 });
  await setLogo(logo);
  await nightly();
  api.clock.advance({ hours: 49 });
  await nightly();
  expect(await statusOf(logo)).toBe(200);
});
