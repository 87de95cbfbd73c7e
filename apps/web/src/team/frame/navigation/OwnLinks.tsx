// Oneself: the account, the languages, the way out.
import type { ReactNode } from 'react';
import { AccountIcon, LeaveIcon } from '@mitnand/ui/pictures/console-icons.tsx';
import { Link, useLocation } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { Team } from '../../session/me.ts';

interface OwnLinksProps {
  team: Team;
  languages: ReactNode;
  onFollow?: () => void;
}

export function OwnLinks({ team, languages, onFollow }: OwnLinksProps) {
  const { t } = usePage();
  const [path] = useLocation();
  return (
    <div className="own-links">
      <Link
        href="/team/konto"
        className="place-link"
        aria-current={path === '/team/konto' ? 'page' : undefined}
        onClick={onFollow}
      >
        <AccountIcon />
        <span>
          {team.me.name}
          <span className="own-links__what">{t('team.nav.account')}</span>
        </span>
      </Link>
      <button type="button" className="place-link" onClick={team.signOut}>
        <LeaveIcon />
        <span>{t('team.signOut')}</span>
      </button>
      {languages}
    </div>
  );
}
