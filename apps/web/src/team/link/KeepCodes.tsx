// The last step: the codes are kept, and the work may begin.
import { Button } from '@mitnand/ui/Button.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { RecoveryCodes } from '../sign-in/RecoveryCodes.tsx';

export function KeepCodes({ codes }: { codes: readonly string[] }) {
  const { t } = usePage();
  return (
    <RecoveryCodes
      codes={codes}
      next={(kept) => (
        <Button wide disabled={!kept} onClick={() => location.assign('/team')}>
          {t('team.link.start')}
        </Button>
      )}
    />
  );
}
