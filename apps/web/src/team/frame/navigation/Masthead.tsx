// The top of the pages on which one is not signed in: whose console it is, and the languages.
import type { ReactNode } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { TownMark } from '../../../shared/page/TownMark.tsx';

export function Masthead({ children }: { children: ReactNode }) {
  return (
    <header className="masthead">
      <TeamBrand />
      {children}
    </header>
  );
}

/** Leads to the public pages, by a new page: the console's memory ends there. */
export function TeamBrand() {
  const { t, town } = usePage();
  return (
    <a href="/" className="brand">
      <TownMark />
      <span className="brand__name">Mitnand</span>
      <span className="brand__town">{town.name}</span>
      <span className="brand__area">{t('team.title')}</span>
    </a>
  );
}
