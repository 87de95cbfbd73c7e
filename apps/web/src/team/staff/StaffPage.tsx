// Who works here: everybody by name, what for, and how they come in.
import { useState } from 'react';
import type { ColleagueFragment, IssuedFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { Choice } from '@mitnand/ui/fields/Choice.tsx';
import { FilterBar } from '@mitnand/ui/FilterBar.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { holds, useMe } from '../session/me.ts';
import { TeamPage } from '../frame/TeamPage.tsx';
import { SearchField } from '../lists/SearchField.tsx';
import { Stretches } from '../lists/Stretches.tsx';
import { InviteDialog } from './InviteDialog.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { MemberDialog } from './MemberDialog.tsx';
import { StaffList } from './StaffList.tsx';

/** What is open above the list. */
type Shown =
  | { what: 'invite' }
  | { what: 'member'; member: ColleagueFragment }
  | { what: 'link'; issued: IssuedFragment };

export default function StaffPage() {
  const { t } = usePage();
  const admin = holds(useMe(), 'TOWN_ADMIN');
  const [text, setText] = useState('');
  const [withEnded, setWithEnded] = useState(false);
  const [shown, setShown] = useState<Shown | null>(null);
  const [round, setRound] = useState(0);
  const close = () => setShown(null);
  const changed = () => setRound((before) => before + 1);
  const issued = (link: IssuedFragment) => {
    changed();
    setShown({ what: 'link', issued: link });
  };
  return (
    <TeamPage
      title={t('team.staff.title')}
      lead={admin ? t('team.staff.lead') : t('team.staff.leadOfTeam')}
      action={admin && <Button onClick={() => setShown({ what: 'invite' })}>{t('team.staff.invite')}</Button>}
    >
      <FilterBar
        label={t('team.staff.search')}
        moreLabel={t('team.filters')}
        chosen={withEnded ? 1 : 0}
        first={<SearchField id="staff-search" label={t('team.staff.search')} text={text} onText={setText} />}
      >
        <Choice
          id="with-ended"
          label={t('team.staff.withEnded')}
          checked={withEnded}
          onChange={() => setWithEnded(!withEnded)}
        />
      </FilterBar>
      <Stretches key={`${text} ${withEnded}`}>
        {(stretch) => (
          <StaffList
            {...{ ...stretch, withEnded, round }}
            text={text.trim() || null}
            onOpen={(member) => setShown({ what: 'member', member })}
          />
        )}
      </Stretches>
      <InviteDialog open={shown?.what === 'invite'} onClose={close} onIssued={issued} />
      <MemberDialog
        member={shown?.what === 'member' ? shown.member : null}
        onClose={close}
        onChanged={changed}
        onIssued={issued}
      />
      <LinkDialog issued={shown?.what === 'link' ? shown.issued : null} onClose={close} />
    </TeamPage>
  );
}
