// Who is signed in, as every page of the console knows it.
import { createContext, useContext } from 'react';
import type { SignedInFragment } from '@mitnand/api-client/types';

export type Me = SignedInFragment;
export type Grant = Me['grants'][number];
export type Role = Grant['role'];

export interface Team {
  me: Me;
  /** Asks anew who is signed in, after something about the own account has changed. */
  refresh: () => void;
  /** Asks first where something is not saved. */
  signOut: () => void;
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
