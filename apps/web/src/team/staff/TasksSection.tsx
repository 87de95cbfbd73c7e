// Other tasks for somebody; they have to sign in again then.
import { useState, type FormEvent } from 'react';
import { ChangeGrantsDocument } from '@mitnand/api-client/operations/change-grants';
import { Button } from '@mitnand/ui/Button.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useApi } from '../../shared/page/useQuery.ts';
import { grantsOf, rowsOf } from './grant-rows.ts';
import { GrantFields } from './GrantFields.tsx';
import type { MemberActions } from './MemberDialog.tsx';

export function TasksSection({ member, onRefused, onChanged, onClose }: MemberActions) {
  const { t } = usePage();
  const api = useApi();
  const toast = useToast();
  const [rows, setRows] = useState(() => rowsOf(member.grants));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { refusal } = await api.mutate(ChangeGrantsDocument, {
      staffId: member.id,
      grants: grantsOf(rows),
    });
    onRefused(refusal ?? null);
    if (refusal) return;
    onChanged();
    onClose();
    toast({ text: t('team.staff.tasksChanged', { name: member.name }) });
  };
  return (
    <form className="dialog-section" onSubmit={(event) => void save(event)}>
      <GrantFields id="member" rows={rows} onChange={setRows} />
      <p className="quiet">{t('team.staff.tasksText')}</p>
      <div className="buttons">
        <Button type="submit" kind="secondary">
          {t('team.staff.saveTasks')}
        </Button>
      </div>
    </form>
  );
}
