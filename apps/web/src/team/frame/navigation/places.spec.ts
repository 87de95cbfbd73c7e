// The navigation leads everybody to what they may use, and nobody to a page that is not there.
import { describe, expect, test } from '@jest/globals';
import type { Role } from '../../session/me.ts';
import { placeOf, placesFor } from './places.ts';

const paths = [
  '/',
  '/team',
  '/team/meine-woche',
  '/team/angebote',
  '/team/buchungen',
  '/team/orte',
  '/team/bildschirme',
  '/team/organisation',
  '/team/personen',
  '/team/zahlen',
  '/team/protokoll',
];
const somebody = (...roles: Role[]) => ({
  grants: roles.map((role) => ({ role, venueId: null, organisationId: null, mentorId: null })),
});
const names = (...roles: Role[]) => placesFor(somebody(...roles), paths).map(({ name }) => name);

describe('the navigation', () => {
  test('leads each role to what it may use', () => {
    expect(names('TOWN_ADMIN')).toEqual([
      'today',
      'offers',
      'bookings',
      'venues',
      'screens',
      'staff',
      'numbers',
      'log',
    ]);
    expect(names('QUARTIER_TEAM')).toEqual([
      'today',
      'offers',
      'bookings',
      'venues',
      'screens',
      'staff',
      'numbers',
    ]);
    expect(names('ORGANISATION_MEMBER')).toEqual(['today', 'offers', 'bookings', 'organisation']);
    expect(names('AUDITOR')).toEqual(['numbers']);
    expect(names('MENTOR')).toEqual(['week']);
  });

  test('names a place once for somebody with two roles', () => {
    expect(names('AUDITOR', 'QUARTIER_TEAM')).toEqual(names('QUARTIER_TEAM'));
  });

  test('knows the place of a page below it', () => {
    expect(placeOf('/team/angebote/neu')?.name).toBe('offers');
    expect(placeOf('/team/bildschirme/7')?.name).toBe('screens');
    expect(placeOf('/team/tagesliste')?.name).toBe('today');
    expect(placeOf('/team')?.name).toBe('today');
    expect(placeOf('/team/konto')).toBeUndefined();
  });
});
