// Whether a document can be public as it is; each refusal names the field.
import { type EntityManager, IsNull } from 'typeorm';
import { Venue } from '../../places/venues/venue.entity.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { Occurrence } from '../occurrence.entity.ts';
import { Schedule } from '../offer-terms.ts';
import type { DatesDocument } from './form/document-dates.ts';
import { missingIn, missingInDates } from './form/missing.ts';
import type { TeamOffer } from './team-offer.ts';

interface Moment {
  readonly now: Temporal.Instant;
  readonly zone: string;
}

/** @throws DomainError BAD_INPUT with the first field and all that are `missing` */
export async function refuseIncomplete(
  entities: EntityManager,
  { id, offer, typed }: TeamOffer,
  { now, zone }: Moment,
): Promise<void> {
  const hasDates = offer !== null && (await entities.existsBy(Occurrence, { offerId: id }));
  refuseMissing(missingIn(typed!, { hasDates, now, zone }));
  await refuseClosedVenue(entities, typed!.venueId, 'venueId');
  if (typed!.schedule !== Schedule.BY_ARRANGEMENT) return;
  const [coming] = await entities.query<unknown[]>(
    'SELECT 1 FROM occurrence WHERE offer_id = $1 AND ends_at > $2 AND cancelled_at IS NULL LIMIT 1',
    [id, now],
  );
  if (coming) throw new DomainError('BAD_INPUT', { missing: 'schedule' }, 'schedule');
}

/** The same of dates to be added to an offer. @throws DomainError BAD_INPUT */
export async function refuseIncompleteDates(
  entities: EntityManager,
  document: DatesDocument,
  moment: Moment,
): Promise<void> {
  refuseMissing([...missingInDates(document, moment)], 'input.');
  await refuseClosedVenue(entities, document.venueId, 'input.venueId');
}

/** What is closed for good takes no new offers and dates. */
async function refuseClosedVenue(
  entities: EntityManager,
  id: string | null | undefined,
  field: string,
): Promise<void> {
  if (id == null || (await entities.existsBy(Venue, { id, closedAt: IsNull() }))) return;
  throw new DomainError('BAD_INPUT', { missing: 'venueId' }, field);
}

function refuseMissing(missing: readonly string[], path = ''): void {
  const [first] = missing;
  if (first === undefined) return;
  throw new DomainError('BAD_INPUT', { missing: missing.join(' ') }, path + first);
}
