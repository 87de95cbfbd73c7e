import { expect, test } from '@jest/globals';
import { lostReach } from './lost-reach.ts';

test('an address and a number are told apart, however they are typed', () => {
  expect(lostReach(' rosa@example.org ', true)).toEqual({ email: 'rosa@example.org', phone: null });
  for (const phone of ['0731 160 100', '+49 (731) 160-100', '0731/160100'])
    expect(lostReach(` ${phone}`, true)).toEqual({ email: null, phone });
});

test('what is neither goes nowhere', () => {
  for (const typed of ['', 'Rosa', '123 456 789 Rosa', 'rosa@', '0731'])
    expect(lostReach(typed, true)).toBeNull();
});

test('an address is none where no mails are sent, a number is', () => {
  expect(lostReach('rosa@example.org', false)).toBeNull();
  expect(lostReach('0731 160 100', false)).not.toBeNull();
});
