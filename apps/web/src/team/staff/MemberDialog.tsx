// One person: a new link, other tasks, or the end of their access.
import { useState } from 'react';
import type { ColleagueFragment, IssuedFragment } from '@mitnand/api-client/types';
import type { Refusal } from '@mitnand/api-client/refusal';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { holds, useMe } from '../session/me.ts';
import { RefusalText } from '../frame/RefusalText.tsx';
import { EndSection } from './EndSection.tsx';
import { LinkSection } from './LinkSection.tsx';
import { TasksSection } from './TasksSection.tsx';

export interface MemberActions {
  member: ColleagueFragment;
  /** Something was refused, or null when it was not. */
  onRefused: (refusal: Refusal | null) => void;
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
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const close = () => {
    setRefusal(null);
    onClose();
  };
  const actions = member && { member, onRefused: setRefusal, onChanged, onIssued, onClose: close };
  const working = member !== null && member.endedAt === null;
  return (
    <Dialog open={member !== null} onClose={close} heading={member?.name} closeLabel={t('team.close')}>
      <RefusalText refusal={refusal} />
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
