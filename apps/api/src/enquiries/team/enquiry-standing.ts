// How an enquiry stands on a day.
import type { Enquiry } from '../enquiry.entity.ts';
import { EnquiryStanding } from '../enquiry-terms.ts';

/** The promised day itself is still in time. */
export function standingOf(
  { closedAt, dueOn, escalatesOn }: Pick<Enquiry, 'closedAt' | 'dueOn' | 'escalatesOn'>,
  today: Temporal.PlainDate,
): EnquiryStanding {
  if (closedAt !== null) return EnquiryStanding.DONE;
  const isAfter = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(today, day) > 0;
  if (isAfter(escalatesOn)) return EnquiryStanding.ESCALATED;
  return isAfter(dueOn) ? EnquiryStanding.OVERDUE : EnquiryStanding.OPEN;
}
