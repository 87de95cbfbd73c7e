// What is typed, as the portal would show it.
import type { OfferCardFragment, TeamDateRowFragment } from '@mitnand/api-client/types';
import type { ShownOccurrence, ShownOffer } from '../../../shared/offers/shown/shown-offer.ts';
import type { OfferForm } from '../form/offer-form.ts';
import type { PostingChoices } from '../form/usePostingChoices.ts';

export interface Span {
  startsAt: string;
  endsAt: string;
  /** How full it is, of a date that is there already. */
  filled?: Pick<TeamDateRowFragment, 'status' | 'capacity' | 'freePlaces' | 'waiting'>;
}

interface Surroundings {
  choices: PostingChoices;
  /** The dates it will have, by start. */
  spans: Span[];
  /** Stands where nothing is typed yet. */
  untitled: string;
  number: string;
  /** The picture it was saved with last. */
  picture: ShownOffer['picture'];
}

/** The offer as its page shows it. */
export function shownOfForm(form: OfferForm, surroundings: Surroundings): ShownOffer {
  const { choices, spans, untitled, number, picture } = surroundings;
  const { organisations, venues } = choices;
  const organisation = organisations.find(({ id }) => id === form.organisationId) ?? organisations[0];
  const venue = form.place === 'ONLINE' ? null : (venues.find(({ id }) => id === form.venueId) ?? null);
  return {
    id: 'preview',
    number,
    kind: form.kind,
    schedule: form.when === 'BY_ARRANGEMENT' ? 'BY_ARRANGEMENT' : 'DATED',
    title: form.title.trim() || untitled,
    summary: form.summary,
    description: form.description,
    asked: form.asked || null,
    given: form.given || null,
    textLanguage: form.language,
    textOrigin: 'AUTHOR',
    originalLanguage: form.language,
    online: form.place !== 'ON_SITE',
    insurance: form.insurance,
    expenses: form.expenses || null,
    certificateRequired: form.certificateRequired,
    minimumAge: Number(form.minimumAge) || null,
    childrenWelcome: form.childrenWelcome,
    groupsWelcome: form.groupsWelcome,
    experienceNeeded: form.experienceNeeded,
    minimumParticipants: Number(form.minimumParticipants) || null,
    spokenLanguages: form.spokenLanguages,
    categories: form.categories,
    updatedAt: new Date(0).toISOString(),
    organisation: organisation ?? { id: '', name: '', description: '', website: null },
    contact: {
      name: form.contactName,
      phone: form.contactPhone || null,
      email: form.contactEmail || null,
    },
    venue,
    picture: picture?.id === form.pictureId ? { ...picture, alternativeText: form.pictureAlternative } : null,
    occurrences: spans.map((span, i) => occurrence(form, span, i, venue)),
  };
}

/** The offer as a card of the list shows it. */
export function cardOf(offer: ShownOffer): OfferCardFragment {
  const [next = null] = offer.occurrences;
  return { ...offer, nextOccurrence: next };
}

function occurrence(
  form: OfferForm,
  { startsAt, endsAt, filled }: Span,
  i: number,
  venue: ShownOccurrence['venue'],
): ShownOccurrence {
  const wanted = form.place === 'ONLINE' ? form.onlinePlaces : form.places;
  const typed = wanted.trim() === '' ? null : Number(wanted) || 0;
  const { status, capacity, freePlaces, waiting } = filled ?? {
    ...({ status: 'OPEN', waiting: 0 } as const),
    ...{ capacity: typed, freePlaces: typed },
  };
  const span = { startsAt, endsAt };
  const id = `preview-${i}`;
  return {
    id,
    ...span,
    status,
    cancelReason: null,
    freePlaces,
    waitingCount: waiting,
    bookable: true,
    slots: [{ id, ...span, capacity, freePlaces, mode: null, occurrenceId: id }],
    venue,
  };
}
