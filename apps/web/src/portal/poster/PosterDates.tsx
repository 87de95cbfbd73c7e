// The next dates as they stand on paper: no "today", which is wrong tomorrow.
import type { ShownOffer } from '../../shared/offers/shown/shown-offer.ts';
import { usePage } from '../../shared/page/PageContext.ts';

const most = 4;

export function PosterDates({ offer }: { offer: ShownOffer }) {
  const { t, dates } = usePage();
  if (offer.schedule === 'BY_ARRANGEMENT') return t('when.byArrangement');
  const coming = offer.occurrences.filter(({ status }) => status !== 'CANCELLED');
  if (coming.length === 0) return t('when.noDate');
  return (
    <>
      {coming.slice(0, most).map(({ id, startsAt, endsAt }) => (
        <span className="sheet__date" key={id}>
          {dates.span(startsAt, endsAt)}
        </span>
      ))}
      {coming.length > most && <span className="sheet__date">{t('poster.furtherDates')}</span>}
    </>
  );
}
