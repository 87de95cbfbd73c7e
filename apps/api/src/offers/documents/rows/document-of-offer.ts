// A public offer as the document that the form shows; its dates are rows and stay so.
import type { OfferText } from '../../offer-text.entity.ts';
import type { Offer } from '../../offer.entity.ts';
import type { Series } from '../../series.entity.ts';
import type { DatesSoFar } from './dates-so-far.ts';
import { DraftSeries, Frequency } from '../form/document-dates.ts';
import { type DraftText, OfferDocument } from '../form/offer-document.ts';
import { placesOfPlan } from './plan-of-places.ts';
import { typedTime } from '../form/spans.ts';

/** `latest` is what the newest dates of the offer are like: its place and places are suggested for further ones. */
export function documentOfOffer(
  offer: Offer,
  texts: readonly OfferText[],
  latest: DatesSoFar | null,
): OfferDocument {
  return Object.assign(new OfferDocument(), {
    kind: offer.kind,
    schedule: offer.schedule,
    originalLanguage: offer.originalLanguage,
    texts: texts
      .toSorted((a, b) => rank(a, offer) - rank(b, offer) || a.language.localeCompare(b.language))
      .map((text) => typedText(text, offer)),
    organisationId: offer.organisationId,
    venueId: offer.venueId,
    districtId: offer.districtId,
    categories: [...offer.categories],
    spokenLanguages: [...offer.spokenLanguages],
    contact: { phone: null, email: null, ...offer.contact },
    insurance: offer.insurance,
    certificateRequired: offer.certificateRequired,
    minimumAge: offer.minimumAge,
    childrenWelcome: offer.childrenWelcome,
    groupsWelcome: offer.groupsWelcome,
    experienceNeeded: offer.experienceNeeded,
    contactRequired: offer.contactRequired,
    largestParty: offer.largestParty,
    cutoffMinutes: offer.cutoffMinutes,
    minimumParticipants: offer.minimumParticipants,
    reconfirm: offer.reconfirm,
    pictureId: offer.pictureId,
    online: offer.online,
    onSite: !offer.online || (latest ? latest.venueId !== null : offer.venueId !== null),
    meetingUrl: latest?.meetingUrl ?? null,
    ...(latest && placesOfPlan(latest.plan, latest.minutes)),
  });
}

/** A stored rule as people type it. */
export function typedSeries(series: Series): DraftSeries {
  return Object.assign(new DraftSeries(), {
    frequency: Frequency[series.frequency],
    every: series.every,
    weekdays: series.weekdays,
    nth: series.nth,
    startsOn: series.startsOn,
    endsOn: series.endsOn,
    startTime: typedTime(series.startTime),
    minutes: series.minutes,
    leaveOutHolidays: series.leaveOutHolidays,
    exceptOn: series.exceptOn,
  });
}

function rank({ language }: OfferText, { originalLanguage }: Offer): number {
  return language === originalLanguage ? 0 : 1;
}

function typedText({ language, origin, ...words }: OfferText, offer: Offer): DraftText {
  const { title, summary, description, asked, given } = words;
  return {
    ...{ language, origin, title, summary, description, asked, given },
    expenses: offer.expenses?.[language] ?? null,
    pictureAlternative: offer.pictureAlternative?.[language] ?? null,
  };
}
