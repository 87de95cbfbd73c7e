// The end of somebody's access: said first what it means, as it cannot be undone.
import { useState } from 'react';
import { EndStaffDocument } from '@mitnand/api-client/operations/end-staff';
import { Button } from '@mitnand/ui/Button.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useSave } from '../editing/useSave.ts';
import { RefusalText } from '../frame/RefusalText.tsx';
import type { MemberActions } from './MemberDialog.tsx';

export function EndSection({ member, onChanged, onClose }: MemberActions) {
  const { t } = usePage();
  const { busy, refusal, save } = useSave(EndStaffDocument);
  const toast = useToast();
  const [sure, setSure] = useState(false);
  const end = async () => {
    if (!(await save({ staffId: member.id }))) return;
    onChanged();
    onClose();
    toast({ text: t('team.staff.ended', { name: member.name }) });
  };
  return (
    <section className="dialog-section">
      {sure && <p role="status">{t('team.staff.endText', { name: member.name })}</p>}
      <RefusalText refusal={refusal} />
      <div className="buttons">
        {sure ? (
          <>
            <Button aria-disabled={busy || undefined} onClick={() => void end()}>
              {t('team.staff.endNow')}
            </Button>
            <Button kind="tertiary" onClick={() => setSure(false)}>
              {t('team.cancel')}
            </Button>
          </>
        ) : (
          <Button kind="tertiary" onClick={() => setSure(true)}>
            {t('team.staff.end')}
          </Button>
        )}
      </div>
    </section>
  );
}
