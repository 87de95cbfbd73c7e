// The bookings that were found: a table at a desk, cards on a phone.
import type { TeamBookingRowFragment } from '@mitnand/api-client/types';
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import { Button } from '@mitnand/ui/Button.tsx';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { Table, type Column } from '@mitnand/ui/Table.tsx';
import { Link } from 'wouter';
import { Failure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { addressOf, type BookingSearch } from './booking-search.ts';
import { ContactsTable, Downloads } from './Downloads.tsx';
import { whoOf } from './who.ts';
import { StatusWord } from './StatusWord.tsx';
import type { useBookings } from './useBookings.ts';
import { wordsIn } from '../../shared/page/wordsIn.ts';

interface BookingListProps {
  search: BookingSearch;
  today: string;
  bookings: ReturnType<typeof useBookings>;
  /** Id of the booking that is open beside the list. */
  open: string | null;
  /** Whether there are bookings of several venues. */
  showsVenue: boolean;
}

export function BookingList({ search, today, bookings, open, showsVenue }: BookingListProps) {
  const { t } = usePage();
  const { found, refusal, busy, more, refresh } = bookings;
  const columns = useColumns(search, open, showsVenue);
  if (refusal && !found) return <Failure refusal={refusal} onRetry={refresh} />;
  if (!found) return <Loading />;
  const { nodes, totalCount, totalIsExact, pageInfo } = found;
  return (
    <>
      {refusal && <Failure refusal={refusal} onRetry={refresh} />}
      <div className="bookings__sum">
        <p role="status">
          {totalIsExact
            ? t('teamBookings.count', { count: totalCount })
            : t('teamBookings.countMore', { count: totalCount })}
        </p>
        {nodes.length > 0 && <Downloads {...{ search, today }} />}
      </div>
      <ContactsTable {...{ search, today, nodes }} />
      {nodes.length > 0 ? (
        <Table
          caption={t('teamBookings.list')}
          columns={columns}
          rows={nodes}
          isPast={({ status }) => status === 'CANCELLED'}
        />
      ) : (
        <EmptyState words={t('teamBookings.none')}>
          <p>{t('teamBookings.noneText')}</p>
        </EmptyState>
      )}
      {pageInfo.hasNextPage && (
        <p>
          <Button kind="secondary" onClick={() => void more()} aria-disabled={busy || undefined}>
            {busy ? t('page.loading') : t('teamBookings.more')}
          </Button>
        </p>
      )}
    </>
  );
}

function useColumns(
  search: BookingSearch,
  open: string | null,
  showsVenue: boolean,
): Column<TeamBookingRowFragment>[] {
  const { t, dates } = usePage();
  return [
    {
      key: 'who',
      heading: t('teamBookings.who'),
      rowHeader: true,
      cell: (booking) => (
        <>
          <Link
            href={addressOf(search, booking.id)}
            id={`zeile-${booking.id}`}
            className="bookings__open"
            aria-current={booking.id === open ? 'true' : undefined}
          >
            {whoOf(t, dates, booking)}
          </Link>
          {booking.partySize > 1 && (
            <>
              {' '}
              <span className="quiet bookings__part">{t('today.people', { count: booking.partySize })}</span>
            </>
          )}
        </>
      ),
    },
    {
      key: 'when',
      heading: t('teamBookings.when'),
      cell: ({ startsAt }) => (
        <>
          <span className="bookings__part">{dates.day(dates.dateOf(startsAt))}</span>{' '}
          <span className="bookings__part">{dates.time(startsAt)}</span>
        </>
      ),
    },
    {
      key: 'what',
      heading: t('teamBookings.what'),
      cell: ({ occurrence: { offer, venue } }) => (
        <>
          <span {...wordsIn(offer.textLanguage)}>{offer.title}</span>
          {showsVenue && venue && <span className="bookings__venue"> {venue.name}</span>}
        </>
      ),
    },
    {
      key: 'number',
      heading: t('teamBookings.number'),
      cell: ({ number }) => (
        <span className="bookings__number" dir="ltr">
          {groupedNumber(number)}
        </span>
      ),
    },
    {
      key: 'status',
      heading: t('teamBookings.state'),
      cell: (booking) => <StatusWord booking={booking} />,
    },
  ];
}
