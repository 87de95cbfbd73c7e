// What the shades of the map mean.
import { usePage } from '../../../shared/page/PageContext.ts';
import { SHADES } from './parts.ts';

export function Shades() {
  const { t } = usePage();
  return (
    <div className="shades">
      <p>{t('offers.map.legend')}</p>
      <ul className="shades__all" role="list">
        {SHADES.map((least, shade) => (
          <li key={least}>
            <span className={`shades__one shades__one--${shade}`} />
            <bdi dir="ltr">{rangeFrom(least, SHADES[shade + 1])}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

function rangeFrom(least: number, next: number | undefined): string {
  if (next === undefined) return `${least}+`;
  return next === least + 1 ? String(least) : `${least}–${next - 1}`;
}
