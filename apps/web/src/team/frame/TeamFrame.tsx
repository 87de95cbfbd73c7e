// What surrounds every page of the console: who one is, where one may go, and the way in for whoever is not signed in.
import { useRef, useSyncExternalStore, type ReactNode } from 'react';
import { Toasts } from '@mitnand/ui/notices/Toasts.tsx';
import { useLocation } from 'wouter';
import { Failure } from '../../shared/page/Failure.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useFocusOnNavigation } from '../../shared/page/useFocusOnNavigation.ts';
import { ApiContext } from '../../shared/page/useQuery.ts';
import { SignInPage } from '../sign-in/SignInPage.tsx';
import { BottomBar } from './navigation/BottomBar.tsx';
import { FirstLook } from './FirstLook.tsx';
import { Masthead } from './navigation/Masthead.tsx';
import { TeamContext } from '../session/me.ts';
import { OnlyYours } from './OnlyYours.tsx';
import { SessionEnded, SignedOutNotice } from '../session/SessionEnded.tsx';
import { SideBar } from './navigation/SideBar.tsx';
import { TeamPage } from './TeamPage.tsx';
import { useSession, type Session } from '../session/useSession.ts';

/** Pages for people who are not signed in yet. */
const openPaths = ['/team/anmelden', '/team/link'];

interface TeamFrameProps {
  /** The paths of all routes. */
  paths: readonly string[];
  /** Links to the page in other languages. */
  languages: ReactNode;
  /** Says when the connection is lost. */
  offline: ReactNode;
  children: ReactNode;
}

export function TeamFrame({ paths, languages, offline, children }: TeamFrameProps) {
  const { t } = usePage();
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  useFocusOnNavigation(path, main);
  const session = useSession();
  const { team, again, signedIn } = session;
  const open = openPaths.includes(path);
  const inBrowser = useInBrowser();
  const inside = team && !open;
  return (
    <div className={inside ? 'team team--inside' : 'team'}>
      <a className="skip-link" href="#inhalt">
        {t('page.skip')}
      </a>
      {inside ? <SideBar {...{ team, paths, languages }} /> : <Masthead>{languages}</Masthead>}
      <div className="team__middle">
        {offline}
        {again.without && <SignedOutNotice onSignIn={() => void again.ask('change')} />}
        <main id="inhalt" ref={main} tabIndex={-1}>
          <Toasts closeLabel={t('team.close')}>
            {inBrowser && open ? children : <Inside {...{ paths, session }}>{children}</Inside>}
          </Toasts>
        </main>
      </div>
      {inside && <BottomBar {...{ team, paths, languages }} />}
      {team && (
        <SessionEnded
          open={again.wanted}
          email={team.me.email}
          onSignedIn={signedIn}
          onDecline={() => again.answer(false)}
        />
      )}
    </div>
  );
}

interface InsideProps {
  paths: readonly string[];
  session: Session;
  children: ReactNode;
}

/** The page for whoever is signed in, the way in for everybody else. */
function Inside({ paths, session, children }: InsideProps) {
  const { t } = usePage();
  const { me, refusal, refresh, team, api, signedIn } = session;
  if (team)
    return (
      <TeamContext value={team}>
        <ApiContext value={api}>
          <OnlyYours paths={paths}>{children}</OnlyYours>
        </ApiContext>
      </TeamContext>
    );
  if (me === null) return <SignInPage onSignedIn={signedIn} />;
  if (refusal)
    return (
      <TeamPage title={t('team.title')}>
        <Failure refusal={refusal} onRetry={refresh} />
      </TeamPage>
    );
  return <FirstLook />;
}

const never = () => () => undefined;

/** False on the server and while the browser takes over what it sent. */
const useInBrowser = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
