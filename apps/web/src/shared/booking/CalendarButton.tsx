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
    const content = calendarFile({ booking, origin: location.origin, description, now: new Date() });
    saveFile(content, `mitnand-${booking.number}.ics`, 'text/calendar');
  };
  return (
    <Button kind="secondary" onClick={save}>
      {t('confirmation.calendar')}
    </Button>
  );
}
