// Shows a page to those it is for; everybody else is told so and led to where they can go on.
import type { ReactNode } from 'react';
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { Link, Redirect, useLocation } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { holds, useMe } from '../session/me.ts';
import { placeOf, placesFor } from './navigation/places.ts';
import { TeamPage } from './TeamPage.tsx';

export function OnlyYours({ paths, children }: { paths: readonly string[]; children: ReactNode }) {
  const { t, town } = usePage();
  const me = useMe();
  const [path] = useLocation();
  // Before the first start is over there is nothing else to do.
  if (town.setUpAt === null && path === '/team' && holds(me, 'TOWN_ADMIN'))
    return <Redirect to="/team/stadt" replace />;
  const mine = placesFor(me, paths);
  const place = placeOf(path);
  if (!place || mine.includes(place)) return children;
  const start = mine[0]?.path ?? '/team/konto';
  if (path === '/team') return <Redirect to={start} replace />;
  return (
    <TeamPage title={t('team.notYours.title')}>
      <EmptyState words={t('team.notYours.text')}>
        <Link href={start} className={buttonClass('primary')}>
          {t('team.notYours.start')}
        </Link>
      </EmptyState>
    </TeamPage>
  );
}
