// The key of a screen: made anew after a question, taken away and given back without one.
import { RenewScreenKeyDocument } from '@mitnand/api-client/operations/renew-screen-key';
import { RestoreScreenDocument } from '@mitnand/api-client/operations/restore-screen';
import { RevokeScreenDocument } from '@mitnand/api-client/operations/revoke-screen';
import type { ScreenDetailsFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useSave } from '../../editing/useSave.ts';
import { RefusalText } from '../../frame/RefusalText.tsx';

interface AccessPartProps {
  screen: ScreenDetailsFragment;
  onChanged: () => void;
}

export function AccessPart({ screen, onChanged }: AccessPartProps) {
  const { t } = usePage();
  const say = useToast();
  const { id, name, revokedAt } = screen;
  const [asking, setAsking] = useState(false);
  const renewing = useSave(RenewScreenKeyDocument);
  const revoking = useSave(RevokeScreenDocument);
  const restoring = useSave(RestoreScreenDocument);
  const renew = async () => {
    const done = await renewing.save({ id });
    setAsking(false);
    if (!done) return;
    say({ text: t('screens.access.renewed') });
    onChanged();
  };
  const restore = async () => {
    if (!(await restoring.save({ id }))) return;
    say({ text: t('screens.access.restored', { name }) });
    onChanged();
  };
  const revoke = async () => {
    if (!(await revoking.save({ id }))) return;
    say({
      text: t('screens.access.revoked', { name }),
      undo: { label: t('team.undo'), onUndo: () => void restore() },
    });
    onChanged();
  };
  return (
    <section className="screen-part" aria-labelledby="zugang">
      <h2 id="zugang">{t('screens.access.title')}</h2>
      <p>{t('screens.access.text')}</p>
      {!revokedAt && <p>{t('screens.access.revokeText')}</p>}
      <RefusalText refusal={renewing.refusal ?? revoking.refusal ?? restoring.refusal} />
      <div className="buttons">
        {revokedAt ? (
          <Button kind="secondary" onClick={() => void restore()}>
            {t('screens.access.restore')}
          </Button>
        ) : (
          <Button kind="secondary" onClick={() => void revoke()}>
            {t('screens.access.revoke')}
          </Button>
        )}
        <Button kind="tertiary" onClick={() => setAsking(true)}>
          {t('screens.access.renew')}
        </Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        heading={t('screens.access.renewTitle')}
        closeLabel={t('team.close')}
      >
        <p>{t('screens.access.renewText')}</p>
        <div className="buttons">
          <Button onClick={() => void renew()}>{t('screens.access.renewSend')}</Button>
          <Button kind="tertiary" onClick={() => setAsking(false)}>
            {t('team.cancel')}
          </Button>
        </div>
      </Dialog>
    </section>
  );
}
