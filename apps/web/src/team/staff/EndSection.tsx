// The end of somebody's access: said first what it means, as it cannot be undone.
import { useState } from 'react';
import { EndStaffDocument } from '@mitnand/api-client/operations/end-staff';
import { Button } from '@mitnand/ui/Button.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useApi } from '../../shared/page/useQuery.ts';
import type { MemberActions } from './MemberDialog.tsx';

export function EndSection({ member, onRefused, onChanged, onClose }: MemberActions) {
  const { t } = usePage();
  const api = useApi();
  const toast = useToast();
  const [sure, setSure] = useState(false);
  const end = async () => {
    const { refusal } = await api.mutate(EndStaffDocument, { staffId: member.id });
    onRefused(refusal ?? null);
    if (refusal) return;
    onChanged();
    onClose();
    toast({ text: t('team.staff.ended', { name: member.name }) });
  };
  return (
    <section className="dialog-section">
      {sure && <p role="status">{t('team.staff.endText', { name: member.name })}</p>}
      <div className="buttons">
        {sure ? (
          <>
            <Button onClick={() => void end()}>{t('team.staff.endNow')}</Button>
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
