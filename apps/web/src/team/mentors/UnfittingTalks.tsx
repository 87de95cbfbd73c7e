// Whom a mentor could no longer help if this were saved; they stay booked until somebody moves them.
import { MentorConsequencesDocument } from '@mitnand/api-client/operations/mentor-consequences';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { useDeferredValue } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { bookingAddress } from '../bookings/booking-address.ts';
import { inputOf, type MentorDraft } from './mentor-draft.ts';

export function UnfittingTalks({ id, draft }: { id: string; draft: MentorDraft }) {
  const { t, dates } = usePage();
  const { worries, devices, languages } = useDeferredValue(draft);
  // Name and limits change nothing about who can be helped.
  const input = inputOf({ name: '–', hours: '', venueIds: [], worries, devices, languages });
  const { data } = useQuery(MentorConsequencesDocument, { id, input });
  const talks = data?.mentorConsequences ?? [];
  return (
    <div aria-live="polite">
      {talks.length > 0 && (
        <Notice tone="warning" heading={t('mentors.unfitting', { count: talks.length })}>
          <ul className="plain-list">
            {talks.map(({ bookingId, startsAt }) => (
              <li key={bookingId ?? startsAt}>
                {bookingId === null ? (
                  dates.dayAndTime(startsAt)
                ) : (
                  <a href={bookingAddress(bookingId)} target="_blank" rel="noreferrer">
                    {dates.dayAndTime(startsAt)}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
