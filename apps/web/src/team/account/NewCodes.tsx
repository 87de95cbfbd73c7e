// New recovery codes in the account; one goes on when they are kept.
import { usePage } from '../../shared/page/PageContext.ts';
import { useTeam } from '../session/me.ts';
import { RecoveryCodes } from '../sign-in/second-factor/RecoveryCodes.tsx';

export function NewCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const { t } = usePage();
  const { refresh } = useTeam();
  const done = () => {
    refresh();
    onDone();
  };
  return <RecoveryCodes codes={codes} next={t('team.account.done')} onKept={done} />;
}
