// Pictures on offers: with words for those who don't see them, and put there by whoever sent them.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../../platform/ids.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';
import { drawn, drawnLogo, sent } from '../../testing/made/pictures.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';
import { TeamDesk } from '../../testing/desks/team-desk.ts';

let api: Api;
let team: TeamDesk;
let owned: { venueId: string; organisationId: string };

beforeAll(async () => {
  api = await startApi();
  const make = new Builders(api);
  await make.aTown();
  owned = { venueId: (await make.aVenue()).id, organisationId: (await make.anOrganisation()).id };
  team = new TeamDesk(
    await StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId: owned.venueId }),
    owned,
  );
});
afterAll(() => api.close());

const aPicture = async () => (await sent(api, team.client, await drawn().jpeg().toBuffer())).picture;

test('an offer shows its picture with words in the language of the page, else in the original one', async () => {
  const picture = await aPicture();
  const document = { ...team.complete(), pictureId: picture.id };
  const id = newId();
  const { missing } = await team.saved(id, 0, document);
  expect(missing).toEqual(['texts.de.pictureAlternative']);
  const described = { ...document.texts[0]!, pictureAlternative: 'Zwei Menschen lesen auf einer Bank.' };
  await team.saved(id, 1, { ...document, texts: [described] });
  await team.publish(id, 2);
  const { offer } = await api.data(
    `query ($id: ID!) { offer(id: $id) { picture { url640 url1280 width height alternativeText } } }`,
    { id },
    { language: 'en' },
  );
  expect(offer.picture).toEqual({
    url640: `/pictures/${picture.id}-640.webp`,
    url1280: `/pictures/${picture.id}-1280.webp`,
    width: 800,
    height: 600,
    alternativeText: 'Zwei Menschen lesen auf einer Bank.',
  });
});

const refused = { code: 'BAD_INPUT', field: 'draft.pictureId' };

test('nobody puts the picture of somebody else on a new offer', async () => {
  const { organisationId } = owned;
  const member = await StaffClient.signedIn(api, { role: 'ORGANISATION_MEMBER', organisationId });
  const document = { organisationId, pictureId: (await aPicture()).id };
  expect(await new TeamDesk(member, { organisationId }).save(newId(), 0, document)).toMatchObject(refused);
});

test('a logo is no picture of an offer', async () => {
  const admin = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
  const { picture } = await sent(api, admin, await drawnLogo(), 'logo');
  const document = { ...team.complete(), pictureId: picture.id };
  expect(await new TeamDesk(admin, owned).save(newId(), 0, document)).toMatchObject(refused);
});
