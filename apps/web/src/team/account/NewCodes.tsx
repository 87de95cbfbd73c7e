// New recovery codes in the account; one goes on when they are kept.
import { Button } from '@mitnand/ui/Button.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useTeam } from '../frame/me.ts';
import { RecoveryCodes } from '../sign-in/RecoveryCodes.tsx';

export function NewCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const { t } = usePage();
  const { refresh } = useTeam();
  const done = () => {
    refresh();
    onDone();
  };
  return (
    <RecoveryCodes
      codes={codes}
      next={(kept) => (
        <div className="buttons">
          <Button disabled={!kept} onClick={done}>
            {t('team.account.done')}
          </Button>
        </div>
      )}
    />
  );
}
