// Puts the date into one's own calendar.
import type { BookingDetailsFragment } from '@mitnand/api-client/types';
import { groupedNumber } from '@mitnand/i18n/grouped-number';
import { Button } from '@mitnand/ui/Button.tsx';
import { usePage } from '../page/PageContext.ts';
import { calendarFile } from './calendar-file.ts';
import { saveFile } from './save-file.ts';

export function CalendarButton({ booking }: { booking: BookingDetailsFragment }) {
  const { t } = usePage();
  const save = () => {
    const description = t('calendarFile.description', { number: groupedNumber(booking.number) });
    const { number, slot, occurrence } = booking;
    const { startsAt, endsAt } = slot ?? occurrence;
    const { venue, offer } = occurrence;
    const entry = { id: number, startsAt, endsAt, title: offer.title, venue, description };
    const content = calendarFile({ ...entry, origin: location.origin, path: '/buchung', now: new Date() });
    saveFile(content, `mitnand-${booking.number}.ics`, 'text/calendar');
  };
  return (
    <Button kind="secondary" onClick={save}>
      {t('confirmation.calendar')}
    </Button>
  );
}
