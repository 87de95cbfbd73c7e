// The navigation on a phone, in reach of the thumb: the three places one needs most, and everything else in a sheet.
import { useState, type ReactNode } from 'react';
import { AccountIcon, MoreIcon } from '@mitnand/ui/pictures/console-icons.tsx';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { Link, useLocation } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { Team } from '../../session/me.ts';
import { OwnLinks } from './OwnLinks.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { placesFor } from './places.ts';

interface BottomBarProps {
  team: Team;
  paths: readonly string[];
  languages: ReactNode;
}

export function BottomBar({ team, paths, languages }: BottomBarProps) {
  const { t } = usePage();
  const [open, setOpen] = useState(false);
  const places = placesFor(team.me, paths);
  const close = () => setOpen(false);
  return (
    <>
      <nav className="bottom-bar" aria-label={t('team.nav.short')}>
        <ul>
          {places.slice(0, 3).map((place) => (
            <li key={place.path}>
              <PlaceLink place={place} />
            </li>
          ))}
          {places.length < 3 && <AccountPlace />}
          <li>
            <button
              type="button"
              className="place-link"
              aria-haspopup="dialog"
              aria-expanded={open}
              onClick={() => setOpen(true)}
            >
              <MoreIcon />
              <span>{t('team.nav.more')}</span>
            </button>
          </li>
        </ul>
      </nav>
      <Dialog
        open={open}
        onClose={close}
        heading={t('team.nav.more')}
        closeLabel={t('team.close')}
        look="sheet"
      >
        {places.length > 3 && (
          <ul className="more-places">
            {places.slice(3).map((place) => (
              <li key={place.path}>
                <PlaceLink place={place} onFollow={close} />
              </li>
            ))}
          </ul>
        )}
        <OwnLinks {...{ team, languages }} onFollow={close} />
      </Dialog>
    </>
  );
}

/** For those who have few places of their own. */
function AccountPlace() {
  const { t } = usePage();
  const [path] = useLocation();
  return (
    <li>
      <Link
        href="/team/konto"
        className="place-link"
        aria-current={path === '/team/konto' ? 'page' : undefined}
      >
        <AccountIcon />
        <span>{t('team.nav.account')}</span>
      </Link>
    </li>
  );
}
