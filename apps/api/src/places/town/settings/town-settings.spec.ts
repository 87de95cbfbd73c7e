import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { type Api, startApi } from '../../../testing/servers/api.ts';
import { Builders } from '../../../testing/made/builders.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';

let api: Api;
let admin: StaffClient;

const fields = `version name languages missing colours { petrol apricot } contact { phone }
  retention { engagementDays auditMonths }`;
const settings = async () => (await admin.data(`{ townSettings { ${fields} } }`)).townSettings;
const save = (version: number, input: object) =>
  admin.graphql(
    `mutation ($version: Int!, $input: TownInput!) { saveTown(version: $version, input: $input) { ${fields} } }`,
    { version, input },
  );
const CONTACT = '{ townSettings { version contact { office phone email openingHours postalAddress } } }';
const saveNow = async (input: object) => save((await settings()).version, input);

beforeAll(async () => {
  api = await startApi();
  await new Builders(api).aTown();
  admin = await StaffClient.signedIn(api, { role: 'TOWN_ADMIN' });
});
afterAll(() => api.close());

const usual = {
  engagementDays: 30,
  consultationDays: 2,
  gatheringDays: 30,
  auditMonths: 12,
  staffMonths: 12,
  invitationDays: 30,
  draftMonths: 6,
  enquiryDays: 30,
};

describe('the town’s data', () => {
  test('change section by section; what is left out stays', async () => {
    const { data } = await saveNow({ name: 'Neu-Ulm' });
    expect(data.saveTown).toMatchObject({ name: 'Neu-Ulm', contact: { phone: '030 23125 100' } });
    const retention = { ...usual, engagementDays: 14, gatheringDays: 14, auditMonths: 6 };
    expect((await saveNow({ retention })).data.saveTown.retention).toEqual({
      engagementDays: 14,
      auditMonths: 6,
    });
    expect((await settings()).name).toBe('Neu-Ulm');
  });

  test('are never overwritten unseen', async () => {
    const { version } = await settings();
    expect((await save(version, { name: 'Die Erste' })).code).toBeUndefined();
    expect((await save(version, { name: 'Der Zweite' })).code).toBe('CHANGED_MEANWHILE');
    expect((await settings()).name).toBe('Die Erste');
  });

  test('let two admins work at different parts, and tell those at the same part in what they differ', async () => {
    const { version, contact } = (await admin.data(CONTACT)).townSettings;
    expect((await save(version, { name: 'Die Nächste' })).code).toBeUndefined();
    expect((await save(version, { contact: { ...contact, phone: '0731 1' } })).code).toBeUndefined();
    expect((await save(version, { privacyContact: 'Frau Datenschutz' })).code).toBeUndefined();

    const refused = await save(version, { contact: { ...contact, phone: '0731 2', openingHours: 'nie' } });
    expect(refused.errors![0]!.extensions).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      values: { version: version + 3, fields: 'contact.openingHours contact.phone' },
    });
    const settled = { ...contact, phone: '0731 2', openingHours: 'nie' };
    expect((await save(version + 3, { contact: settled })).data.saveTown.contact.phone).toBe('0731 2');
    expect((await save(version, { contact: settled })).code).toBeUndefined();
  });

  test('sent in several parts at once meet only who changed one that would change', async () => {
    const { version, contact } = (await admin.data(CONTACT)).townSettings;
    expect((await save(version, { contact: { ...contact, phone: '0731 3' } })).code).toBeUndefined();
    const both = { name: 'Zu zweit', contact: { ...contact, phone: '0731 3' } };
    expect((await save(version, both)).data.saveTown).toMatchObject({
      version: version + 2,
      name: 'Zu zweit',
    });
    const refused = await save(version, {
      ...both,
      name: 'Allein',
      contact: { ...contact, phone: '0731 4' },
    });
    expect(refused.errors![0]!.extensions.values).toMatchObject({ fields: 'contact.phone name' });
    const onlyOne = await save(version + 1, { ...both, name: 'Allein', privacyContact: 'Herr Schutz' });
    expect(onlyOne.errors![0]!.extensions.values).toMatchObject({ fields: 'name' });
  });

  test('said again as they are change nothing, and stand in nobody’s way', async () => {
    const { version, contact } = (await admin.data(CONTACT)).townSettings;
    expect((await save(version, { contact })).data.saveTown.version).toBe(version);
    expect((await save(version, { contact: { ...contact, phone: '0731 5' } })).code).toBeUndefined();
  });

  test('keep German as the first language', async () => {
    expect((await saveNow({ languages: ['en'] })).data.saveTown.languages).toEqual(['de', 'en']);
    expect((await saveNow({ languages: ['xx'] })).errors![0]!.extensions.field).toBe('input.languages');
  });

  test.each([
    ['engagementDays', 31],
    ['consultationDays', 0],
    ['auditMonths', 25],
    ['staffMonths', 25],
    ['invitationDays', 7],
    ['draftMonths', 0],
  ])('keep %s within what the law allows', async (field, wrong) => {
    const { errors } = await saveNow({ retention: { ...usual, [field]: wrong } });
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: `input.retention.${field}` });
  });

  test('tell what the law still asks for', async () => {
    expect((await settings()).missing).toEqual([]);
    const { data } = await saveNow({
      imprint: {
        publisher: 'Stadt',
        representative: '',
        postalAddress: 'Platz 1',
        phone: '0731 1',
        email: 'a@b.example',
      },
    });
    expect(data.saveTown.missing).toEqual(['IMPRINT']);
  });

  test('are known to another process within seconds', async () => {
    const other = await startApi({ sharing: api });
    try {
      await other.data('{ town { name } }');
      await saveNow({ name: 'Überall' });
      await wait(2_100);
      expect((await other.data('{ town { name } }')).town.name).toBe('Überall');
    } finally {
      await other.close();
    }
  });
});

describe('the town’s colours', () => {
  const stylesheet = async () => (await api.data('{ town { stylesheet } }')).town.stylesheet as string | null;
  beforeEach(() => saveNow({ usualColours: true }));

  test('stand in a stylesheet of their own that may be kept as long as it is linked', async () => {
    expect(await stylesheet()).toBeNull();
    await saveNow({ colours: { petrol: '#7a1f2b', apricot: '#e0a030' } });
    const address = await stylesheet();
    const answer = await fetch(`${api.url}${address}`);
    expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(await answer.text()).toContain(':root,.on-paper{--petrol:#7a1f2b;');
    const old = await fetch(`${api.url}/town.css?v=0`);
    expect(old.headers.get('cache-control')).toBe('no-cache');
  });

  test('are refused with the pair that can’t be read', async () => {
    const { errors } = await saveNow({ colours: { petrol: '#4fb3bf', apricot: '#e8743b' } });
    expect(errors![0]!.extensions).toMatchObject({
      code: 'CONTRAST_TOO_LOW',
      field: 'input.colours.petrol',
      values: { front: 'petrol', ground: 'paper', scheme: 'light', least: 4.5 },
    });
    const dark = await saveNow({ colours: { petrol: '#0b5563', apricot: '#7a1f2b' } });
    expect(dark.errors![0]!.extensions).toMatchObject({ field: 'input.colours.apricot' });
  });

  test('are colours, and nothing else', async () => {
    const { errors } = await saveNow({ colours: { petrol: '#fff}body{x:y', apricot: '#e8743b' } });
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'input.colours.petrol' });
  });
});
