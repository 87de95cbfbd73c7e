// The navigation where there is room: at the side, all places at once. On a phone it is only the town's name.
import type { ReactNode } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { TeamBrand } from './Masthead.tsx';
import type { Team } from '../../session/me.ts';
import { OwnLinks } from './OwnLinks.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { placesFor } from './places.ts';

interface SideBarProps {
  team: Team;
  paths: readonly string[];
  languages: ReactNode;
}

export function SideBar({ team, paths, languages }: SideBarProps) {
  const { t } = usePage();
  const places = placesFor(team.me, paths);
  return (
    <header className="side-bar">
      <TeamBrand />
      {places.length > 0 && (
        <nav className="side-bar__places" aria-label={t('nav.label')}>
          <ul>
            {places.map((place) => (
              <li key={place.path}>
                <PlaceLink place={place} />
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="side-bar__own">
        <OwnLinks {...{ team, languages }} />
      </div>
    </header>
  );
}
