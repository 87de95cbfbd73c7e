// A complete document as the draft that `OffersService` turns into rows.
import type { EntityManager } from 'typeorm';
import type { Localised } from '../../../places/localised.ts';
import { Insurance, Mode, Schedule } from '../../offer-terms.ts';
import type { Mentoring } from '../../posting/mentoring.ts';
import type { DateDraft, OfferDraft, SeriesDraft, TextDraft } from '../../posting/offer-draft.ts';
import type { PlannedSlot } from '../../series.entity.ts';
import type { NthWeekday } from '../../series/rule/series-rule.ts';
import type { DatesDocument, DraftSeries } from '../form/document-dates.ts';
import { writtenTexts } from '../form/missing.ts';
import type { DraftText, OfferDocument } from '../form/offer-document.ts';
import { planOfPlaces } from './plan-of-places.ts';
import { dateSpan } from '../form/spans.ts';

interface Surroundings {
  readonly zone: string;
  readonly mentoring: Mentoring;
  /** Of the transaction that makes the dates: until it ends their mentors stay who they are. */
  readonly entities: EntityManager;
}

/** Only of a document in which nothing is missing. @throws DomainError BAD_INPUT when mentors can't be planned */
export async function draftOfDocument(
  document: OfferDocument,
  surroundings: Surroundings,
): Promise<OfferDraft> {
  const texts = writtenTexts(document);
  const { contact, minimumAge = null, minimumParticipants = null } = document;
  return {
    kind: document.kind!,
    schedule: document.schedule!,
    originalLanguage: document.originalLanguage,
    texts: Object.fromEntries(texts.map((text) => [text.language, textDraft(text)])),
    organisationId: document.organisationId!,
    venueId: document.venueId ?? null,
    districtId: document.districtId ?? null,
    categories: document.categories,
    ...(document.spokenLanguages.length > 0 && { spokenLanguages: document.spokenLanguages }),
    contact: {
      name: contact!.name!.trim(),
      phone: contact?.phone?.trim() || null,
      email: contact?.email?.trim() || null,
    },
    insurance: document.insurance ?? Insurance.UNCLEAR,
    expenses: byLanguage(texts, 'expenses'),
    certificateRequired: document.certificateRequired ?? false,
    childrenWelcome: document.childrenWelcome ?? false,
    groupsWelcome: document.groupsWelcome ?? false,
    experienceNeeded: document.experienceNeeded ?? false,
    minimumAge,
    minimumParticipants,
    online: document.online,
    ...(document.contactRequired != null && { contactRequired: document.contactRequired }),
    ...(document.largestParty != null && { largestParty: document.largestParty }),
    ...(document.cutoffMinutes != null && { cutoffMinutes: document.cutoffMinutes }),
    ...(document.reconfirm != null && { reconfirm: document.reconfirm }),
    picture: document.pictureId
      ? { id: document.pictureId, alternative: byLanguage(texts, 'pictureAlternative') ?? {} }
      : null,
    ...(document.schedule === Schedule.DATED && (await datesOfDocument(document, surroundings))),
  };
}

/** The dates to be added. @throws DomainError BAD_INPUT when mentors can't be planned */
export async function datesOfDocument(
  document: DatesDocument,
  surroundings: Surroundings,
): Promise<{ dates: DateDraft[]; series: SeriesDraft[] }> {
  const venueId = document.onSite ? (document.venueId ?? null) : null;
  const meetingUrl = document.meetingUrl || null;
  const planOf = (minutes: number) => slotPlan(document, minutes, surroundings);
  const dates = [];
  for (const date of document.dates) {
    const slots = await planOf(date.minutes!);
    dates.push({ ...dateSpan(date, surroundings.zone)!, venueId, meetingUrl, slots });
  }
  const { series } = document;
  if (!series) return { dates, series: [] };
  const slots = await planOf(series.minutes!);
  return { dates, series: [{ ...seriesDraft(series), venueId, meetingUrl, slotPlan: slots }] };
}

/** The rule alone, as the series itself keeps it. */
export function seriesDraft(series: DraftSeries): Omit<SeriesDraft, 'slotPlan' | 'venueId' | 'meetingUrl'> {
  return {
    frequency: series.frequency,
    every: series.every,
    weekdays: series.weekdays.toSorted((a, b) => a - b),
    nth: series.frequency === 'WEEKLY' ? null : (series.nth as NthWeekday | null | undefined),
    startsOn: Temporal.PlainDate.from(series.startsOn!),
    endsOn: series.endsOn ? Temporal.PlainDate.from(series.endsOn) : null,
    startTime: Temporal.PlainTime.from(series.startTime!),
    minutes: series.minutes!,
    leaveOutHolidays: series.leaveOutHolidays,
    exceptOn: series.exceptOn.map((on) => Temporal.PlainDate.from(on)),
  };
}

async function slotPlan(
  document: DatesDocument,
  minutes: number,
  { mentoring, entities }: Surroundings,
): Promise<PlannedSlot[]> {
  const { mentorIds, slotMinutes, onSite } = document;
  if (mentorIds.length === 0) return planOfPlaces(document, minutes);
  const mode = onSite ? Mode.ON_SITE : Mode.ONLINE;
  const session = { minutes, slotMinutes: slotMinutes ?? minutes, mode, mentorIds } as const;
  return mentoring.planSession(session, entities);
}

function textDraft(text: DraftText): TextDraft {
  return {
    title: text.title!.trim(),
    summary: text.summary!.trim(),
    description: text.description!.trim(),
    asked: text.asked?.trim() || null,
    given: text.given?.trim() || null,
    origin: text.origin,
  };
}

function byLanguage(texts: readonly DraftText[], field: 'expenses' | 'pictureAlternative'): Localised | null {
  const said = texts.flatMap((text) => {
    const words = text[field]?.trim();
    return words ? [[text.language, words] as const] : [];
  });
  return said.length > 0 ? Object.fromEntries(said) : null;
}
