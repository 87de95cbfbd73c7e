// Who is signed in, as every page of the console knows it.
import { createContext, useContext } from 'react';
import type { Operation } from '@mitnand/api-client/operation';

export type Role = 'MENTOR' | 'ORGANISATION_MEMBER' | 'QUARTIER_TEAM' | 'TOWN_ADMIN' | 'AUDITOR';

export interface Grant {
  role: Role;
  venueId: string | null;
  organisationId: string | null;
  mentorId: string | null;
}

export interface Me {
  id: string;
  name: string;
  email: string | null;
  grants: Grant[];
  entry: 'PASSWORD' | 'LINK' | 'OIDC' | 'DEMO';
  sessionId: string;
  sessionEndsAt: string;
  hasPassword: boolean;
  recoveryCodesLeft: number | null;
}

export const MeDocument =
  'query Me{me{id name email grants{role venueId organisationId mentorId}entry sessionId sessionEndsAt hasPassword recoveryCodesLeft}}' as Operation<
    { me: Me | null },
    Record<string, never>
  >;

export interface Team {
  me: Me;
  /** Asks anew who is signed in, after something about the own account has changed. */
  refresh: () => void;
  signOut: () => Promise<void>;
}

export const TeamContext = createContext<Team | null>(null);

export function useTeam(): Team {
  const team = useContext(TeamContext);
  if (!team) throw new Error('A page of the team is rendered outside of TeamFrame');
  return team;
}

/** Who is signed in; pages of the team are shown to nobody else. */
export const useMe = (): Me => useTeam().me;

/** Whether somebody holds one of these roles, as for leaving out a button that would be refused. */
export function holds({ grants }: Pick<Me, 'grants'>, ...roles: readonly Role[]): boolean {
  return grants.some(({ role }) => roles.includes(role));
}
