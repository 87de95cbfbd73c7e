// Asks before what was typed is lost.
import { Button } from '@mitnand/ui/Button.tsx';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useLeaving } from './useLeaving.ts';

export function LeaveDialog({ unsaved }: { unsaved: boolean }) {
  const { t } = usePage();
  const { asked, stay, go } = useLeaving(unsaved);
  return (
    <Dialog
      open={asked}
      onClose={stay}
      heading={t('screens.leave.title')}
      closeLabel={t('screens.leave.stay')}
    >
      <p>{t('screens.leave.text')}</p>
      <div className="buttons">
        <Button onClick={stay}>{t('screens.leave.stay')}</Button>
        <Button kind="tertiary" onClick={go}>
          {t('screens.leave.go')}
        </Button>
      </div>
    </Dialog>
  );
}
