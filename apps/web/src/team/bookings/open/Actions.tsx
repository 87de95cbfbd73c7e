// What one can do with a booking now; what would be refused for its time or state is not offered.
import type { Attendance } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { CancelSection } from './CancelSection.tsx';
import { MoveSection } from './MoveSection.tsx';
import { PartySection } from './PartySection.tsx';
import { PinSection } from './PinSection.tsx';
import type { SectionProps } from './useTeamBooking.ts';

export function Actions({ open, booking }: SectionProps) {
  const { t, dates } = usePage();
  const { can, status, insteadOf } = booking;
  return (
    <section className="panel__section panel__actions">
      {/* A no to what is held instead would end the booking: moving and cancelling stand below, by their names. */}
      {can.includes('ACCEPT') && insteadOf && (
        <p>{t('teamBookings.insteadOf', { moment: dates.dayAndTime(insteadOf) })}</p>
      )}
      <div className="buttons">
        {can.includes('CHECK_IN') && <Attendances {...{ open, booking }} />}
        {can.includes('ACCEPT') && <HeldPlace {...{ open, booking }} />}
      </div>
      {can.includes('MOVE') && <MoveSection {...{ open, booking }} />}
      {can.includes('CHANGE_PARTY') && <PartySection {...{ open, booking }} />}
      {can.includes('CANCEL') && <CancelSection {...{ open, booking }} />}
      {status !== 'CANCELLED' && <PinSection booking={booking} />}
    </section>
  );
}

function Attendances({ open, booking }: SectionProps) {
  const { t } = usePage();
  const say = useToast();
  const record = async (attendance: Attendance, words: string) => {
    if (!(await open.record(attendance))) return;
    const undo = { label: t('today.undo'), onUndo: () => void open.record('CONFIRMED') };
    say(attendance === 'CONFIRMED' ? { text: words } : { text: words, undo });
  };
  if (booking.status !== 'CONFIRMED')
    return (
      <Button kind="secondary" small onClick={() => void record('CONFIRMED', t('teamBookings.saidUndone'))}>
        {t('teamBookings.undoAttendance')}
      </Button>
    );
  return (
    <>
      <Button small onClick={() => void record('ATTENDED', t('teamBookings.saidHere'))}>
        {t('today.checkIn')}
      </Button>
      <Button kind="secondary" small onClick={() => void record('MISSED', t('teamBookings.saidMissing'))}>
        {t('today.noShow')}
      </Button>
    </>
  );
}

function HeldPlace({ open, booking: { can, insteadOf } }: SectionProps) {
  const { t } = usePage();
  const say = useToast();
  const answer = async (work: () => Promise<boolean>, words: string) => {
    if (await work()) say({ text: words });
  };
  return (
    <>
      <Button small onClick={() => void answer(open.accept, t('teamBookings.saidAccepted'))}>
        {t('teamBookings.accept')}
      </Button>
      {can.includes('DECLINE') && !insteadOf && (
        <Button
          kind="secondary"
          small
          onClick={() => void answer(open.decline, t('teamBookings.saidDeclined'))}
        >
          {t('teamBookings.decline')}
        </Button>
      )}
    </>
  );
}
