// The team reads all texts before anybody gets one; guests and auditors do not.
import { expect, test } from '@jest/globals';
import { BookingTown } from '../../../testing/towns/booking-town.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';

const town = BookingTown.forSpecs();

const PREVIEWS = `query ($language: String!) { messagePreviews(language: $language) {
  kind language subject text html sms calendar } }`;

test('every kind is shown in the language asked for, with the town’s own name and number', async () => {
  const team = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  const { data } = await town.api.graphql('{ town { name contact { phone } } }');
  const { contact, name } = data.town;
  const shown: any[] = (await team.data(PREVIEWS, { language: 'ar' })).messagePreviews;
  expect(shown.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['CONFIRMED', 'HELD', 'LOST_NUMBERS']),
  );
  for (const { text, html } of shown) {
    expect(text).toContain(contact.phone);
    expect(html).toContain(`<bdi>${name}</bdi>`);
  }
  const confirmed = shown.find(({ kind }) => kind === 'CONFIRMED');
  expect(confirmed).toMatchObject({ language: 'ar', calendar: expect.stringContaining('METHOD:PUBLISH') });
});

test('a language that nobody speaks here is refused', async () => {
  const team = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  expect((await team.graphql(PREVIEWS, { language: 'xx' })).code).toBe('BAD_INPUT');
});
