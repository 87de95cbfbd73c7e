/** What an organisation of the demo town would have typed to post an offer. */
import type { OfferDraft, TextDraft } from '../../offers/posting/offer-draft.ts';
import type { PlannedSlot } from '../../offers/series.entity.ts';
import { localDate } from '../../platform/time/town-time.ts';
import type { DemoOffer, DemoOfferText } from '../content/content-types.ts';
import { mentors } from '../content/mentors.ts';
import { organisations } from '../content/organisations.ts';
import { town } from '../content/town.ts';
import type { DemoPeopleIds } from './demo-people.ts';
import type { DemoPlaceIds } from './demo-places.ts';
import { type PlannedDate, repetition, runningDate, singleDates } from './plan-dates.ts';

export type DemoIds = DemoPlaceIds & DemoPeopleIds;

/** The offer without its dates. */
export function offerDraft(offer: DemoOffer, ids: DemoIds): OfferDraft {
  const { kind, categories, venue, district, organisation, de, en } = offer;
  const { contact, insurance } = { ...organisations[organisation], ...given(offer) };
  return {
    ...rules(offer),
    kind,
    categories,
    contact,
    insurance,
    schedule: 'byArrangement' in offer.plan ? 'BY_ARRANGEMENT' : 'DATED',
    originalLanguage: 'de',
    texts: { de: textDraft(de), en: textDraft(en) },
    expenses: de.expenses && en.expenses ? { de: de.expenses, en: en.expenses } : null,
    spokenLanguages: spokenAt(offer),
    organisationId: ids.organisations.get(organisation)!,
    venueId: venue ? ids.venues.get(venue)! : null,
    districtId: district ? ids.stadtteile.get(district)! : null,
    online: isOnline(offer),
  };
}

/** The dates and series by which the offer takes place, entered now. */
export function datesDraft(
  offer: DemoOffer,
  now: Temporal.Instant,
  slotsOf: (minutes: number) => PlannedSlot[],
): Pick<OfferDraft, 'dates' | 'series'> {
  const today = localDate(now, town.timeZone);
  const meetingUrl = offer.meetingUrl ?? null;
  const date = ({ startsAt, endsAt, minutes }: PlannedDate) => {
    return { startsAt, endsAt, meetingUrl, slots: slotsOf(minutes) };
  };
  const series = repetition(offer.plan, today);
  return {
    dates: [...singleDates(offer.plan, today, town), ...runningDate(offer.plan, now, town)].map(date),
    series: series ? [{ ...series, meetingUrl, slotPlan: slotsOf(series.minutes) }] : [],
  };
}

function given({ contact, insurance }: DemoOffer) {
  return { ...(contact && { contact }), ...(insurance && { insurance }) };
}

function rules(offer: DemoOffer) {
  const { certificateRequired, minimumAge, childrenWelcome, groupsWelcome, experienceNeeded } = offer;
  const { largestParty, cutoffMinutes, contactRequired, minimumParticipants } = offer;
  return {
    ...{ certificateRequired, minimumAge, childrenWelcome, groupsWelcome, experienceNeeded },
    ...{ largestParty, cutoffMinutes, contactRequired, minimumParticipants },
  };
}

function textDraft({ title, summary, description, asked, given }: DemoOfferText): TextDraft {
  return { title, summary, description: description.join('\n\n'), asked, given };
}

function spokenAt({ places, spokenLanguages = ['de'] }: DemoOffer): string[] {
  if (!places || !('mentors' in places)) return spokenLanguages;
  return [...new Set(places.mentors.flatMap((name) => mentors[name].languages))];
}

function isOnline({ places }: DemoOffer): boolean {
  if (!places) return false;
  return 'mentors' in places ? places.mode === 'ONLINE' : places.online !== undefined;
}
