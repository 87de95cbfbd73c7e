// The way into an online meeting: only for those who have a place, from shortly before it starts.
import type { OwnBookingFragment } from '@mitnand/api-client/types';
import { buttonClass } from '@mitnand/ui/Button.tsx';
import { usePage } from '../../shared/page/PageContext.ts';

export function MeetingRoom({ booking }: { booking: OwnBookingFragment }) {
  const { t, dates } = usePage();
  const { meetingUrl, meetingUrlFrom } = booking;
  if (meetingUrl) {
    return (
      <p>
        <a className={buttonClass('primary')} href={meetingUrl} rel="noreferrer">
          {t('meeting.enter')}
        </a>
      </p>
    );
  }
  return meetingUrlFrom ? <p>{t('meeting.from', { moment: dates.dayAndTime(meetingUrlFrom) })}</p> : null;
}
