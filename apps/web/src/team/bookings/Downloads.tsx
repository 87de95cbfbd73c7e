// The bookings as a table for a spreadsheet; with contacts only those of one date, while they may be seen.
import type { TeamBookingRowFragment } from '@mitnand/api-client/types';
import { usePage } from '../../shared/page/PageContext.ts';
import { csvAddress, type BookingSearch } from './booking-search.ts';

interface DownloadsProps {
  search: BookingSearch;
  today: string;
}

export function Downloads({ search, today }: DownloadsProps) {
  const { t } = usePage();
  return (
    <a href={csvAddress(search, today)} download>
      {t('teamBookings.export')}
    </a>
  );
}

export function ContactsTable({
  search,
  today,
  nodes,
}: DownloadsProps & { nodes: TeamBookingRowFragment[] }) {
  const { t } = usePage();
  // Contacts of one date are open on the same days.
  if (search.dateId === '' || !nodes.some(({ contact }) => contact === 'VISIBLE')) return null;
  return (
    <details className="section bookings__contacts">
      <summary>{t('teamBookings.contactsTable.summary')}</summary>
      <p>{t('teamBookings.contactsTable.text')}</p>
      <p>
        <a href={csvAddress(search, today, true)} download>
          {t('teamBookings.contactsTable.download')}
        </a>
      </p>
    </details>
  );
}
