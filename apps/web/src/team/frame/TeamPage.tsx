// A page of the console: its heading, the one thing one mostly comes for, and the page itself.
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { usePageHead } from '../../shared/page/usePageHead.ts';

interface TeamPageProps {
  title: string;
  /** A sentence below the title, or how things stand. */
  lead?: ReactNode;
  /** The main action, a button or a link that looks like one. */
  action?: ReactNode;
  /** The list this page belongs to. */
  back?: { href: string; label: string };
  children: ReactNode;
}

export function TeamPage({ title, lead, action, back, children }: TeamPageProps) {
  const { t } = usePage();
  usePageHead({ title: `${title} · ${t('team.title')}` });
  return (
    <div className="team-page">
      {back && (
        <Link href={back.href} className="team-page__back">
          <span className="team-page__arrow" aria-hidden="true" />
          {back.label}
        </Link>
      )}
      <div className="team-page__head">
        <div>
          <h1>{title}</h1>
          {lead && <div className="team-page__lead">{lead}</div>}
        </div>
        {action && <div className="team-page__action">{action}</div>}
      </div>
      {children}
    </div>
  );
}
