// The session has ended in the middle of something: one signs in above the page, and it goes on.
import { Dialog } from '@mitnand/ui/Dialog.tsx';
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
      <SignInForm email={email ?? ''} onSignedIn={onSignedIn} />
    </Dialog>
  );
}
