// The dates that closed days would meet, before they are saved.
import { DatesOnClosedDaysDocument } from '@mitnand/api-client/operations/dates-on-closed-days';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { Link } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useQuery } from '../../../shared/page/useQuery.ts';

interface MetDatesProps {
  venueId: string;
  fromOn: string;
  toOn: string;
}

export function MetDates({ venueId, fromOn, toOn }: MetDatesProps) {
  const { t, dates } = usePage();
  const skip = !fromOn || !toOn || fromOn > toOn;
  const { data } = useQuery(DatesOnClosedDaysDocument, { venueId, fromOn, toOn }, { skip });
  const met = skip ? undefined : data?.datesOnClosedDays;
  return (
    <div role="status">
      {met?.length === 0 && <p className="quiet">{t('townData.closedDays.meetsNone')}</p>}
      {met && met.length > 0 && (
        <Notice tone="warning" heading={t('townData.closedDays.meets', { count: met.length })}>
          <p>{t('townData.closedDays.meetsText')}</p>
          <ul>
            {met.map(({ id, title, startsAt, endsAt, taken, offerId }) => (
              <li key={id}>
                {dates.span(startsAt, endsAt)}: <Link href={`/team/angebote/${offerId}`}>{title}</Link>
                {taken > 0 && ` · ${t('townData.closedDays.taken', { count: taken })}`}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
