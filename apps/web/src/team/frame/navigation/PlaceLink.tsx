// A place of the navigation: sign and word, and whether one is there.
import { Link, useLocation } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import { placeOf, type Place } from './places.ts';

export function PlaceLink({ place, onFollow }: { place: Place; onFollow?: () => void }) {
  const { t } = usePage();
  const [path] = useLocation();
  const { Icon, name, path: href } = place;
  return (
    <Link
      href={href}
      className="place-link"
      aria-current={placeOf(path) === place ? 'page' : undefined}
      onClick={onFollow}
    >
      <Icon />
      <span>{t(`team.nav.${name}`)}</span>
    </Link>
  );
}
