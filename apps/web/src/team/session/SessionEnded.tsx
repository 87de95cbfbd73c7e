// The session has ended in the middle of something: one signs in above the page, and it goes on.
import { Button } from '@mitnand/ui/Button.tsx';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { SignInForm } from '../sign-in/SignInForm.tsx';
import type { Me } from './me.ts';

interface SessionEndedProps {
  open: boolean;
  /** Who was signed in. */
  email: string | null;
  onSignedIn: (me: Me) => void;
  onDecline: () => void;
}

export function SessionEnded({ open, email, onSignedIn, onDecline }: SessionEndedProps) {
  const { t } = usePage();
  return (
    <Dialog
      open={open}
      onClose={onDecline}
      heading={t('team.sessionEnded.title')}
      closeLabel={t('team.close')}
    >
      <p>{t('team.sessionEnded.text')}</p>
      <SignInForm email={email ?? ''} inTheMiddle onSignedIn={onSignedIn} />
    </Dialog>
  );
}

/** Stays above the page while one would rather not sign in. */
export function SignedOutNotice({ onSignIn }: { onSignIn: () => void }) {
  const { t } = usePage();
  return (
    <section className="team__notice" aria-label={t('team.sessionEnded.title')}>
      <Notice tone="warning" heading={t('team.sessionEnded.title')}>
        <p>{t('team.sessionEnded.meanwhile')}</p>
        <div className="buttons">
          <Button onClick={onSignIn}>{t('team.signIn.send')}</Button>
        </div>
      </Notice>
    </section>
  );
}
