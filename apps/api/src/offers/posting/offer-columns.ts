// A draft's columns of the offer row, with what the kind of offer suggests where the draft says nothing.
import type { Category, Insurance, OfferKind } from '../offer-terms.ts';
import { Mode, Reconfirm, Schedule } from '../offer-terms.ts';
import type { Offer } from '../offer.entity.ts';
import { suggestionsFor } from '../offer-kinds.ts';
import { modeOf } from '../slot-tokens.ts';
import type { OfferDraft } from './offer-draft.ts';

/** All columns that a draft decides. */
export function offerColumns(draft: OfferDraft): Partial<Offer> {
  const suggested = suggestionsFor(draft.kind as OfferKind);
  return {
    kind: draft.kind as OfferKind,
    schedule: (draft.schedule as Schedule | undefined) ?? scheduleOf(draft),
    originalLanguage: draft.originalLanguage,
    organisationId: draft.organisationId,
    venueId: draft.venueId ?? null,
    districtId: draft.districtId ?? null,
    categories: [...draft.categories] as Category[],
    spokenLanguages: [...(draft.spokenLanguages ?? [draft.originalLanguage])],
    contact: draft.contact,
    insurance: draft.insurance as Insurance,
    expenses: draft.expenses ?? null,
    certificateRequired: draft.certificateRequired ?? false,
    minimumAge: draft.minimumAge ?? null,
    childrenWelcome: draft.childrenWelcome ?? false,
    groupsWelcome: draft.groupsWelcome ?? false,
    experienceNeeded: draft.experienceNeeded ?? false,
    online: draft.online ?? hasOnlineSlot(draft),
    contactRequired: draft.contactRequired ?? suggested.contactRequired,
    largestParty: draft.largestParty ?? suggested.largestParty,
    cutoffMinutes: draft.cutoffMinutes ?? suggested.cutoffMinutes,
    minimumParticipants: draft.minimumParticipants ?? null,
    reconfirm: (draft.reconfirm as Reconfirm | undefined) ?? Reconfirm.OFF,
    pictureId: draft.picture?.id ?? null,
    pictureAlternative: draft.picture?.alternative ?? null,
  };
}

function scheduleOf({ dates = [], series = [] }: OfferDraft): Schedule {
  return dates.length + series.length > 0 ? Schedule.DATED : Schedule.BY_ARRANGEMENT;
}

function hasOnlineSlot({ dates = [], series = [] }: OfferDraft): boolean {
  const slots = [...dates.flatMap((date) => date.slots), ...series.flatMap(({ slotPlan }) => slotPlan)];
  return slots.some(({ offers }) => modeOf(offers) === Mode.ONLINE);
}
