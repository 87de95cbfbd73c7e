// Other tasks for somebody; they have to sign in again then.
import { useState, type FormEvent } from 'react';
import { ChangeGrantsDocument } from '@mitnand/api-client/operations/change-grants';
import { Button } from '@mitnand/ui/Button.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useSave } from '../editing/useSave.ts';
import { RefusalText } from '../frame/RefusalText.tsx';
import { grantsOf, rowsOf } from './grant-rows.ts';
import { GrantFields } from './GrantFields.tsx';
import type { MemberActions } from './MemberDialog.tsx';

export function TasksSection({ member, onChanged, onClose }: MemberActions) {
  const { t } = usePage();
  const { busy, refusal, save } = useSave(ChangeGrantsDocument);
  const toast = useToast();
  const [rows, setRows] = useState(() => rowsOf(member.grants));
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await save({ staffId: member.id, grants: grantsOf(rows) }))) return;
    onChanged();
    onClose();
    toast({ text: t('team.staff.tasksChanged', { name: member.name }) });
  };
  return (
    <form className="dialog-section" onSubmit={(event) => void send(event)}>
      <GrantFields id="member" rows={rows} onChange={setRows} />
      <p className="quiet">{t('team.staff.tasksText')}</p>
      <RefusalText refusal={refusal} />
      <div className="buttons">
        <Button type="submit" kind="secondary" aria-disabled={busy || undefined}>
          {t('team.staff.saveTasks')}
        </Button>
      </div>
    </form>
  );
}
