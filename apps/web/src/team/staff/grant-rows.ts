// Tasks as one fills them in: a role, and the place, organisation or mentor it is for.
import type { GrantInput } from '@mitnand/api-client/types';
import type { Grant, Role } from '../session/me.ts';

/** The roles in the order in which they are mostly given. */
export const roles: readonly Role[] = [
  'QUARTIER_TEAM',
  'ORGANISATION_MEMBER',
  'MENTOR',
  'TOWN_ADMIN',
  'AUDITOR',
];

export interface GrantRow {
  role: Role;
  /** What it is for; empty while nothing is chosen, and for roles that are for the whole town. */
  of: string;
  /** The venue whose team may hand links to a mentor; empty for none. */
  entrustedTo?: string;
}

const idOf = { QUARTIER_TEAM: 'venueId', ORGANISATION_MEMBER: 'organisationId', MENTOR: 'mentorId' } as const;

/** Whether a role is for something, rather than for the whole town. */
export const isFor = (role: Role): role is keyof typeof idOf => role in idOf;

export const emptyRow: GrantRow = { role: 'QUARTIER_TEAM', of: '' };

export function rowsOf(grants: readonly Grant[]): GrantRow[] {
  return grants.map((grant) => ({
    role: grant.role,
    of: (isFor(grant.role) && grant[idOf[grant.role]]) || '',
    ...(grant.role === 'MENTOR' && { entrustedTo: grant.venueId ?? '' }),
  }));
}

export function grantsOf(rows: readonly GrantRow[]): GrantInput[] {
  return rows.map(({ role, of, entrustedTo }) => ({
    role,
    ...(isFor(role) && { [idOf[role]]: of }),
    ...(role === 'MENTOR' && entrustedTo && { venueId: entrustedTo }),
  }));
}

/** Whether people with these tasks come by one-time links alone: then nobody needs their e-mail address. */
export function comeByLink(rows: readonly GrantRow[]): boolean {
  return rows.every(({ role }) => role === 'MENTOR' || role === 'ORGANISATION_MEMBER');
}
