// How it stands with the places of a date, in words and with a sign: never by colour alone.
import './places.css';
import { usePage } from '../page/PageContext.ts';
import { standingOf, type Places, type Standing } from './standing.ts';

const signs: Record<Standing, string> = {
  free: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z',
  few: 'M8 1.500a6.5 6.5 0 1 0 0 13Z',
  full: 'M3 8h10',
  gone: 'm4 4 8 8m0-8-8 8',
};

export function FreePlaces(places: Places) {
  const { t } = usePage();
  const standing = standingOf(places);
  const look = places.status === 'CANCELLED' ? 'cancelled' : standing;
  return (
    <span className={`places places--${look}`}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <circle cx="8" cy="8" r="6.5" />
        <path d={signs[standing]} />
      </svg>
      {words()}
    </span>
  );

  function words() {
    const { status, freePlaces, bookable } = places;
    if (status === 'CANCELLED') return t('places.cancelled');
    if (status === 'PAST') return t('places.past');
    if (!bookable) return t('places.closed');
    if (standing === 'full') return t('places.full');
    return freePlaces === null ? t('places.unlimited') : t('places.free', { count: freePlaces });
  }
}
