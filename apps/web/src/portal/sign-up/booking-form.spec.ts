// The form says field by field what is missing, and sends only what was asked.
import { describe, expect, test } from '@jest/globals';
import { problemsFromApi, readBookingForm, type Terms } from './booking-form.ts';

const terms: Terms = { contactRequired: true, largestParty: 4 };

function aForm(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const complete = { name: ' Ada ', phone: '0152 28817386', email: '', partySize: '2' };

describe('a filled form', () => {
  test('becomes a wish without blanks around and without empty answers', () => {
    const { wish, problems } = readBookingForm(aForm(complete), terms);
    expect(problems).toEqual({});
    expect(wish).toMatchObject({ name: 'Ada', phone: '0152 28817386', partySize: 2 });
    expect(wish.email).toBeUndefined();
    expect(wish).not.toHaveProperty('guardianName');
  });

  test('takes one place when nobody was asked how many', () => {
    const { partySize: _, ...alone } = complete;
    expect(readBookingForm(aForm(alone), terms).wish.partySize).toBe(1);
  });

  test('carries the choice for the waiting list', () => {
    expect(readBookingForm(aForm({ ...complete, promoteMe: 'no' }), terms).wish.promoteMe).toBe(false);
    expect(readBookingForm(aForm({ ...complete, promoteMe: 'yes' }), terms).wish.promoteMe).toBe(true);
  });
});

describe('what is missing or wrong', () => {
  test.each([
    [{ ...complete, name: ' ' }, { name: 'nameMissing' }],
    [{ ...complete, phone: '' }, { phone: 'contactMissing' }],
    [{ ...complete, email: 'ada@' }, { email: 'emailWrong' }],
    [{ ...complete, phone: '12' }, { phone: 'phoneWrong' }],
    [{ ...complete, phone: 'call me 0152 28817386' }, { phone: 'phoneWrong' }],
    [{ ...complete, partySize: '0' }, { partySize: 'partyWrong' }],
    [{ ...complete, partySize: '5' }, { partySize: 'partyWrong' }],
    [{ ...complete, partySize: '1.5' }, { partySize: 'partyWrong' }],
    [
      { ...complete, minor: 'on' },
      { guardianName: 'guardianMissing', guardianPhone: 'phoneWrong' },
    ],
  ])('%j', (fields, problems) => {
    expect(readBookingForm(aForm(fields), terms).problems).toEqual(problems);
  });

  test('a contact may be left out where the offer does not ask for one', () => {
    expect(readBookingForm(aForm({ name: 'Ada' }), { ...terms, contactRequired: false }).problems).toEqual(
      {},
    );
  });
});

test('a field that the API refuses is marked like one we find ourselves', () => {
  expect(problemsFromApi('input.phone')).toEqual({ phone: 'phoneWrong' });
  expect(problemsFromApi('email')).toEqual({ email: 'emailWrong' });
  expect(problemsFromApi('needs')).toEqual({});
  expect(problemsFromApi(null)).toEqual({});
});
