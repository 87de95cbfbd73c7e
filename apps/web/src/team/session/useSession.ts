// Who is signed in in this browser, from the first question until they sign out; and how one signs in again in between.
import { MeDocument } from '@mitnand/api-client/operations/me';
import { SignOutDocument } from '@mitnand/api-client/operations/sign-out';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useApi, useQuery } from '../../shared/page/useQuery.ts';
import { leaveBy } from '../frame/leaving/leave-by.ts';
import type { Me, Team } from './me.ts';
import { signedInApi, type SignInAgain } from './signed-in-api.ts';

const onServer = typeof window === 'undefined';

/** `me` is null when nobody is signed in and undefined while that is being asked. */
export function useSession() {
  const api = useApi();
  const { data, refusal, refresh } = useQuery(MeDocument, {}, { skip: onServer });
  // Whoever was signed in stays on the page when the session ends: what they typed is still in it.
  const [kept, setKept] = useState<Me | null>(null);
  if (data?.me && JSON.stringify(data.me) !== JSON.stringify(kept)) setKept(data.me);
  const me = kept ?? data?.me;
  const again = useSignInAgain();
  const signedIn = (now: Me) => {
    // Somebody else at the same desk starts afresh: nothing they see may have been asked by another.
    if (kept && kept.id !== now.id) return location.reload();
    setKept(now);
    refresh();
    again.answer(true);
  };
  const guarded = useMemo(() => signedInApi(api, again.ask), [api, again.ask]);
  const signOut = useCallback(() => {
    leaveBy(async () => {
      await api.mutate(SignOutDocument, {});
      // A new page: nothing of what was seen stays in memory.
      location.assign('/team/anmelden');
    });
  }, [api]);
  const team = useMemo(
    (): Team | null => (kept ? { me: kept, refresh, signOut } : null),
    [kept, refresh, signOut],
  );
  return { me, refusal, refresh, team, api: guarded, again, signedIn };
}

export type Session = ReturnType<typeof useSession>;

interface Waiting {
  wish: Parameters<SignInAgain>[0];
  resolve: (signedIn: boolean) => void;
}

/** A question to sign in again, answered for all who wait for it; `without` when one would rather not, for now. */
function useSignInAgain() {
  const [wanted, setWanted] = useState(false);
  const declined = useRef(false);
  const [without, setWithout] = useState(false);
  const waiting = useRef<Waiting[]>([]);
  const ask: SignInAgain = useCallback((wish) => {
    if (wish === 'change' || !declined.current) setWanted(true);
    return new Promise((resolve) => waiting.current.push({ wish, resolve }));
  }, []);
  const answer = useCallback((signedIn: boolean) => {
    declined.current = !signedIn;
    setWithout(!signedIn);
    setWanted(false);
    // What only looks has nothing to fall back on: it would say that it failed, and trying again would fail too.
    const answered = waiting.current.filter(({ wish }) => signedIn || wish === 'change');
    waiting.current = waiting.current.filter((each) => !answered.includes(each));
    for (const { resolve } of answered) resolve(signedIn);
  }, []);
  return { wanted, without, ask, answer };
}
