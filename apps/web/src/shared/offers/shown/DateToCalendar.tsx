// A date for one's own calendar before anything is booked: so the entry says that too.
import { Button } from '@mitnand/ui/Button.tsx';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { calendarFile } from '../../booking/calendar-file.ts';
import { saveFile } from '../../booking/save-file.ts';
import { usePage } from '../../page/PageContext.ts';
import { shortAddress } from '../short-address.ts';
import type { ShownOccurrence, ShownOffer } from './shown-offer.ts';

export function DateToCalendar({ offer, occurrence }: { offer: ShownOffer; occurrence: ShownOccurrence }) {
  const { t, dates } = usePage();
  const { id, startsAt, endsAt } = occurrence;
  const { number, title } = offer;
  const save = () => {
    const elsewhere = occurrence.venue && occurrence.venue.id !== offer.venue?.id;
    const venue = elsewhere ? occurrence.venue : offer.venue;
    const { origin } = location;
    const description = t('offer.calendarNote', { address: shortAddress(origin, number).whole });
    const entry = { id, startsAt, endsAt, title, venue, description, origin, path: `/${number}` };
    saveFile(calendarFile({ ...entry, now: new Date() }), `mitnand-${number}.ics`, 'text/calendar');
  };
  return (
    <Button kind="tertiary" onClick={save}>
      {t('offer.calendar')}
      <VisuallyHidden>, {dates.dayAndTime(startsAt)}</VisuallyHidden>
    </Button>
  );
}
