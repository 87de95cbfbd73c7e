/** What the services would store of a draft and make public, as plain rows for COPY; a spec compares the two. */
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { Occurrence } from '../../offers/occurrence.entity.ts';
import { Offer } from '../../offers/offer.entity.ts';
import { OfferText } from '../../offers/offer-text.entity.ts';
import { offerColumns } from '../../offers/posting/offer-columns.ts';
import type { OfferDraft } from '../../offers/posting/offer-draft.ts';
import { textRows } from '../../offers/posting/offer-texts.ts';
import { slotSpans } from '../../offers/posting/planned-slots.ts';
import { Slot } from '../../offers/slot.entity.ts';
import { newId } from '../../platform/ids.ts';

export type Rows = readonly ObjectLiteral[];

/** In the order in which tables refer to each other. */
export type RowsByTable = readonly (readonly [EntityTarget<ObjectLiteral>, Rows])[];

interface Made {
  readonly number: string;
  readonly now: Temporal.Instant;
  readonly publishedAt: Temporal.Instant;
}

/** An offer that is public, with its texts, dates and slots. */
export function rowsOfDraft(draft: OfferDraft, { number, now, publishedAt }: Made) {
  const id = newId();
  const offer = {
    ...offerColumns(draft),
    ...{ id, number, editedBy: null, state: 'PUBLISHED' as const },
    ...{ confirmedAt: now, publishedAt, updatedAt: now },
  };
  const dates = (draft.dates ?? []).map(({ startsAt, endsAt, slots, venueId, meetingUrl }) => ({
    occurrence: {
      ...{
        id: newId(),
        offerId: id,
        seriesId: null,
        seriesOn: null,
        changedAlone: false,
        staffedAlone: false,
      },
      ...{ venueId: venueId === undefined ? offer.venueId! : venueId, meetingUrl: meetingUrl ?? null },
      ...{ startsAt, endsAt, cancelledAt: null, cancelReason: null },
    },
    plan: slots,
  }));
  const slots = dates.flatMap(({ occurrence, plan }) => {
    const minutes = occurrence.startsAt.until(occurrence.endsAt).total('minutes');
    return slotSpans(occurrence, minutes, plan).map(({ startsAt, endsAt, planned }) => ({
      ...{ id: newId(), occurrenceId: occurrence.id, mentorId: planned.mentorId ?? null },
      ...{
        startsAt,
        endsAt,
        offers: [...planned.offers],
        capacity: planned.capacity,
        taken: 0,
        withdrawnAt: null,
      },
    }));
  });
  const texts = textRows(id, draft.originalLanguage, draft.texts, []);
  return { offer, texts, occurrences: dates.map(({ occurrence }) => occurrence), slots };
}

/** The rows of many drafts, by table. */
export function byTable(made: readonly ReturnType<typeof rowsOfDraft>[]): RowsByTable {
  return [
    [Offer, made.map(({ offer }) => offer)],
    [OfferText, made.flatMap(({ texts }) => texts)],
    [Occurrence, made.flatMap(({ occurrences }) => occurrences)],
    [Slot, made.flatMap(({ slots }) => slots)],
  ];
}
