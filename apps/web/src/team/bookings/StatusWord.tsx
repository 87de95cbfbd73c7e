// How it stands with a booking, as a word with a shape of its own.
import type { TeamBookingRowFragment } from '@mitnand/api-client/types';
import { usePage } from '../../shared/page/PageContext.ts';

export function StatusWord({
  booking,
}: {
  booking: Pick<TeamBookingRowFragment, 'status' | 'waitingPosition'>;
}) {
  const { t } = usePage();
  const { status, waitingPosition } = booking;
  return (
    <span className={`standing standing--${status.toLowerCase()}`}>
      {t(`teamBookings.status.${status}`)}
      {waitingPosition !== null && `, ${t('teamBookings.waitingPosition', { position: waitingPosition })}`}
    </span>
  );
}
