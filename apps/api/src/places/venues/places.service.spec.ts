import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MentorsService } from '../../mentors/mentors.service.ts';
import { OrganisationsService } from '../../organisations/organisations.service.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';
import { words } from '../../testing/made/words.ts';
import { PlacesService } from './places.service.ts';

let api: Api;
let make: Builders;
let places: PlacesService;

beforeAll(async () => {
  api = await startApi();
  make = new Builders(api);
  places = api.get(PlacesService);
  await make.aTown();
});
afterAll(() => api.close());

const refused = (field?: string) => expect.objectContaining({ code: 'BAD_INPUT', field });

describe('a district', () => {
  test('lies in a Sozialraum, which lies in nothing', async () => {
    const west = await make.aDistrict();
    const part = await make.aDistrict({ parentId: west.id });
    await expect(make.aDistrict({ parentId: part.id })).rejects.toEqual(refused('parentId'));
    const other = await make.aDistrict();
    const inOther = places.saveDistrict({ id: west.id, name: west.name, parentId: other.id });
    await expect(inOther).rejects.toEqual(refused('parentId'));
    await expect(make.aDistrict({ parentId: crypto.randomUUID() })).rejects.toEqual(refused('parentId'));
  });

  test('keeps its id when it is edited', async () => {
    const { id } = await make.aDistrict();
    await places.saveDistrict({ id, name: 'Neuer Name', latitude: 48.4, longitude: 9.99 });
    expect(await places.districts()).toContainEqual(
      expect.objectContaining({ id, name: 'Neuer Name', latitude: 48.4 }),
    );
  });

  test.each([
    ['name', { name: ' ' }],
    ['latitude', { latitude: 91, longitude: 9 }],
    ['longitude', { latitude: 48 }],
  ])('with a wrong %s is refused', async (field, wrong) => {
    await expect(make.aDistrict(wrong)).rejects.toEqual(refused(field));
  });
});

describe('a venue', () => {
  test('keeps its id when it is edited', async () => {
    const venue = await make.aVenue();
    await places.saveVenue({ ...venue, name: 'Umbenannt', phone: '030 23125 111' });
    const venues = await places.venues();
    expect(venues.find(({ id }) => id === venue.id)).toMatchObject({
      name: 'Umbenannt',
      phone: '030 23125 111',
    });
  });

  test('is refused with a wrong postal code, without a district, and under the name of another', async () => {
    await expect(make.aVenue({ postalCode: '8907' })).rejects.toEqual(refused('postalCode'));
    await expect(make.aVenue({ districtId: crypto.randomUUID() })).rejects.toEqual(
      refused('input.districtId'),
    );
    const { name } = await make.aVenue();
    await expect(make.aVenue({ name })).rejects.toEqual(refused('input.name'));
  });

  test('is not closed until before it closes', async () => {
    const { id: venueId } = await make.aVenue();
    const day = (text: string) => Temporal.PlainDate.from(text);
    const closed = { venueId, fromOn: day('2026-12-24'), toOn: day('2026-12-23'), reason: 'Ferien' };
    await expect(places.closeVenue(closed)).rejects.toEqual(refused('toOn'));
  });
});

test('an organisation is refused without a German description, with a dangerous address, and twice', async () => {
  const organisations = api.get(OrganisationsService);
  const draft = { ...words.organisation, name: 'Verein Blauspatz' };
  await expect(organisations.register({ ...draft, description: { en: 'x' } })).rejects.toEqual(
    refused('description'),
  );
  const website = 'javascript:alert(1)';
  await expect(organisations.register({ ...draft, website })).rejects.toEqual(refused('website'));
  expect(await organisations.register(draft)).toMatchObject({
    name: 'Verein Blauspatz',
    trust: 'ALWAYS_REVIEW',
  });
  await expect(organisations.register(draft)).rejects.toEqual(refused('input.name'));
});

test('a mentor speaks some language, and a session needs mentors one knows', async () => {
  await expect(make.aMentor({ languages: [] })).rejects.toEqual(refused('languages'));
  const mentors = api.get(MentorsService);
  const session = { minutes: 60, slotMinutes: 30, mentorIds: [crypto.randomUUID()] };
  await expect(mentors.planSession(session)).rejects.toEqual(refused('mentorIds'));
  await expect(mentors.planSession({ ...session, mentorIds: [] })).rejects.toEqual(refused('mentorIds'));
});
