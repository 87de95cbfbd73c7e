// Tasks come back from the form as they went in.
import { describe, expect, test } from '@jest/globals';
import type { Grant } from '../session/me.ts';
import { comeByLink, grantsOf, rowsOf } from './grant-rows.ts';

const none = { venueId: null, organisationId: null, mentorId: null };

describe('tasks in a form', () => {
  test('keep what they are for', () => {
    const grants: Grant[] = [
      { ...none, role: 'QUARTIER_TEAM', venueId: 'v' },
      { ...none, role: 'ORGANISATION_MEMBER', organisationId: 'o' },
      { ...none, role: 'MENTOR', mentorId: 'm' },
      { ...none, role: 'MENTOR', mentorId: 'm', venueId: 'v' },
      { ...none, role: 'AUDITOR' },
    ];
    expect(grantsOf(rowsOf(grants))).toEqual([
      { role: 'QUARTIER_TEAM', venueId: 'v' },
      { role: 'ORGANISATION_MEMBER', organisationId: 'o' },
      { role: 'MENTOR', mentorId: 'm' },
      { role: 'MENTOR', mentorId: 'm', venueId: 'v' },
      { role: 'AUDITOR' },
    ]);
  });

  test('forget a place chosen before the role was changed to one for the whole town', () => {
    expect(grantsOf([{ role: 'TOWN_ADMIN', of: 'v' }])).toEqual([{ role: 'TOWN_ADMIN' }]);
  });

  test('need an e-mail address unless all of them come by link', () => {
    expect(
      comeByLink([
        { role: 'MENTOR', of: 'm' },
        { role: 'ORGANISATION_MEMBER', of: 'o' },
      ]),
    ).toBe(true);
    expect(
      comeByLink([
        { role: 'MENTOR', of: 'm' },
        { role: 'QUARTIER_TEAM', of: 'v' },
      ]),
    ).toBe(false);
  });
});
