// One person: a new link, other tasks, or the end of their access.
import type { ColleagueFragment, IssuedFragment } from '@mitnand/api-client/types';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { holds, useMe } from '../session/me.ts';
import { EndSection } from './EndSection.tsx';
import { LinkSection } from './LinkSection.tsx';
import { TasksSection } from './TasksSection.tsx';

export interface MemberActions {
  member: ColleagueFragment;
  onChanged: () => void;
  onIssued: (issued: IssuedFragment) => void;
  onClose: () => void;
}

interface MemberDialogProps extends Pick<MemberActions, 'onChanged' | 'onIssued' | 'onClose'> {
  member: ColleagueFragment | null;
}

export function MemberDialog({ member, onClose, onChanged, onIssued }: MemberDialogProps) {
  const { t } = usePage();
  const admin = holds(useMe(), 'TOWN_ADMIN');
  const actions = member && { member, onChanged, onIssued, onClose };
  const working = member !== null && member.endedAt === null;
  return (
    <Dialog open={member !== null} onClose={onClose} heading={member?.name} closeLabel={t('team.close')}>
      {actions && !working && <p>{t('team.staff.hasEnded')}</p>}
      {actions && working && (
        <>
          <LinkSection {...actions} admin={admin} />
          {admin && <TasksSection {...actions} />}
          {admin && <EndSection {...actions} />}
        </>
      )}
    </Dialog>
  );
}
