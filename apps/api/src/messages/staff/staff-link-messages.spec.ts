// Links for the staff by mail: to the person alone, only while they can be opened, and nowhere else.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Browser } from '../../testing/servers/browser.ts';
import { MessageTown } from '../../testing/towns/message-town.ts';
import { StaffClient } from '../../testing/desks/staff-client.ts';

const town = MessageTown.forSpecs();
let admin: StaffClient;

const INVITE = `mutation ($email: String, $grants: [GrantInput!]!) {
  inviteStaff(name: "Mara Beispiel", email: $email, grants: $grants) { url staff { id } } }`;

beforeAll(async () => {
  admin = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  await town.api.sql('DELETE FROM message');
});

const invited = async (
  email: string | null,
  role = 'AUDITOR',
): Promise<{ url: string; staff: { id: string } }> => {
  const place =
    role === 'ORGANISATION_MEMBER' ? { organisationId: (await town.make.anOrganisation()).id } : {};
  return (await admin.data(INVITE, { email, grants: [{ role, ...place }] })).inviteStaff;
};
const lastMail = (email: string) => town.mail.to(email).at(-1)!;

test('an invitation holds the very link that the console shows, and it opens', async () => {
  const email = town.someone();
  const { url } = await invited(email);
  await town.post();
  const { text, subject } = lastMail(email);
  expect(subject).toMatch(/^Ihre Einladung ins Team von /);
  expect(text).toContain(`\n${url}\n`);
  const token = url.split('#')[1];
  const { data } = await town.api.graphql(`mutation { openLink(token: "${token}") { kind name } }`);
  expect(data).toEqual({ openLink: { kind: 'INVITATION', name: 'Mara Beispiel' } });
});

describe('a letter is written', () => {
  const inEnglish = INVITE.replace('$email: String', '$email: String, $language: String').replace(
    'email: $email',
    'email: $email, language: $language',
  );
  const auditor = [{ role: 'AUDITOR' }];

  test('in the language that was chosen for it, of those that the console speaks', async () => {
    const email = town.someone();
    await admin.data(inEnglish, { email, grants: auditor, language: 'en' });
    await town.post();
    expect(lastMail(email).subject).toMatch(/^Your invitation to the team of /);
    const french = { email: town.someone(), grants: auditor, language: 'fr' };
    expect((await admin.graphql(inEnglish, french)).code).toBe('BAD_INPUT');
  });

  test('later in the one they came in with, however they were invited', async () => {
    const email = town.someone();
    const { url, staff } = await invited(email, 'ORGANISATION_MEMBER');
    const comeIn = 'mutation ($token: String!) { signInByLink(token: $token) { id } }';
    const phone = new Browser(town.api.url);
    await phone.data(comeIn, { token: url.split('#')[1] }, { language: 'en' });
    await admin.data(`mutation { issueSignInLink(staffId: "${staff.id}") { url } }`);
    await town.post();
    expect(lastMail(email).subject).toMatch(/^Your link to sign in at /);
  });

  test('in German as before, where somebody reads a language that the console does not speak', async () => {
    const email = town.someone();
    const { url, staff } = await invited(email, 'ORGANISATION_MEMBER');
    const comeIn = 'mutation ($token: String!) { signInByLink(token: $token) { id } }';
    await new Browser(town.api.url).data(comeIn, { token: url.split('#')[1] }, { language: 'tr' });
    await admin.data(`mutation { issueSignInLink(staffId: "${staff.id}") { url } }`);
    await town.post();
    expect(lastMail(email).subject).toMatch(/^Ihr Link zur Anmeldung bei /);
  });
});

test('whoever comes by link gets it, and no password is spoken of', async () => {
  const email = town.someone();
  const { url } = await invited(email, 'ORGANISATION_MEMBER');
  await town.post();
  expect(lastMail(email).subject).toMatch(/^Ihr Link zur Anmeldung bei /);
  expect(lastMail(email).text).toContain(url);
});

test('a link that was withdrawn or replaced before the mail went is not sent', async () => {
  const email = town.someone();
  const { staff } = await invited(email);
  const { renewInvitation } = await admin.data(
    `mutation { renewInvitation(staffId: "${staff.id}") { url } }`,
  );
  await town.post();
  expect(town.mail.to(email)).toHaveLength(1);
  expect(lastMail(email).text).toContain(renewInvitation.url);
  await admin.data(`mutation { renewInvitation(staffId: "${staff.id}") { url } }`);
  await admin.data(`mutation { withdrawLinks(staffId: "${staff.id}") { id } }`);
  await town.post();
  expect(town.mail.to(email)).toHaveLength(1);
});

test('without an address there is no message, and no table holds what opens a link', async () => {
  const { url } = await invited(null, 'ORGANISATION_MEMBER');
  expect(await town.states()).toEqual([]);
  const token = url.split('#')[1]!;
  const rows = await town.api.sql('SELECT row_to_json(l)::text AS row FROM staff_link l');
  expect(rows.map(({ row }) => row).join('\n')).not.toContain(token);
});
