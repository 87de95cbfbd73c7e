// The team books by the rules everybody books by, and a person without phone or e-mail is welcome.
import { describe, expect, test } from '@jest/globals';
import { problemsFromApi, readGuestForm } from './guest-form.ts';

const terms = { contactRequired: false, largestParty: 4 };

function aForm(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const complete = { channel: 'DESK', name: ' Mara ', phone: '', email: '', partySize: '2' };

describe('a filled form', () => {
  test('tells who comes and on which way they asked', () => {
    const { guest, problems } = readGuestForm(aForm(complete), terms);
    expect(problems).toEqual({});
    expect(guest).toEqual({ channel: 'DESK', name: 'Mara', partySize: 2 });
  });

  test('takes one place for somebody on the phone, unless something else is said', () => {
    const { guest } = readGuestForm(aForm({ name: 'Mara' }), terms);
    expect(guest).toMatchObject({ channel: 'PHONE', partySize: 1 });
  });

  test('carries topic, waiting list and another person', () => {
    const more = { worry: 'PHOTOS', device: '', promoteMe: 'no', anotherPerson: 'on' };
    const { guest } = readGuestForm(aForm({ ...complete, ...more }), terms);
    expect(guest).toMatchObject({ needs: { worry: 'PHOTOS' }, promoteMe: false, anotherPerson: true });
  });
});

test.each([
  [{ ...complete, name: ' ' }, { name: 'nameMissing' }],
  [{ ...complete, phone: '12' }, { phone: 'phoneWrong' }],
  [{ ...complete, email: 'mara@' }, { email: 'emailWrong' }],
  [{ ...complete, partySize: '5' }, { partySize: 'partyWrong' }],
  [
    { ...complete, minor: 'on' },
    { guardianName: 'guardianMissing', guardianPhone: 'phoneWrong' },
  ],
])('%j', (fields, problems) => {
  expect(readGuestForm(aForm(fields), terms).problems).toEqual(problems);
});

test('a contact is asked for where the offer needs one', () => {
  const { problems } = readGuestForm(aForm(complete), { ...terms, contactRequired: true });
  expect(problems).toEqual({ phone: 'contactMissing' });
});

test('a field that the API refuses is marked like one we find ourselves', () => {
  expect(problemsFromApi('input.phone')).toEqual({ phone: 'phoneWrong' });
  expect(problemsFromApi('needs')).toEqual({});
  expect(problemsFromApi(null)).toEqual({});
});
