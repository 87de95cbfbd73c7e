// One day of the week's row with its dates as cards.
import type { OccurrenceCardFragment } from '@mitnand/api-client/types';
import { Link } from 'wouter';
import { OccurrenceCard } from '../../shared/offers/OccurrenceCard.tsx';
import { usePage } from '../../shared/page/PageContext.ts';

interface DayProps {
  date: string;
  today: string;
  districtId: string;
  occurrences: OccurrenceCardFragment[];
  /** Whether the day has more dates than shown. */
  more: boolean;
}

export function Day({ date, today, districtId, occurrences, more }: DayProps) {
  const { t, dates } = usePage();
  const name = dates.nameOfDay(date, today);
  const list = new URLSearchParams({ von: date, bis: date, ...(districtId && { stadtteil: districtId }) });
  return (
    <section className="day" id={`tag-${date}`} aria-labelledby={`kopf-${date}`}>
      <h3 className="day__name" id={`kopf-${date}`}>
        {name ?? dates.weekday(date)}{' '}
        <span className="quiet">{name ? dates.day(date) : dates.dayOfMonth(date)}</span>
      </h3>
      {occurrences.map((occurrence) => (
        <OccurrenceCard key={occurrence.id} occurrence={occurrence} heading="h4" />
      ))}
      {more && (
        <Link className="day__more" href={`/angebote?${list}`}>
          {t('week.moreOn', { weekday: dates.weekday(date) })}
        </Link>
      )}
    </section>
  );
}
