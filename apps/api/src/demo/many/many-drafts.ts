/** One of many invented offers, as its organisation would have typed it: the same for the same seed, number and day. */
import type { DateDraft, OfferDraft, TextDraft } from '../../offers/posting/offer-draft.ts';
import { sessionSlots } from '../../mentors/session-slots.ts';
import { placesPlan } from '../../offers/posting/planned-slots.ts';
import type { PlannedSlot } from '../../offers/series.entity.ts';
import { localDate } from '../../platform/time/town-time.ts';
import { organisations } from '../content/organisations.ts';
import type { OrganisationKey } from '../content/names.ts';
import { town } from '../content/town.ts';
import type { DemoIds } from '../filling/demo-offer-draft.ts';
import type { Activity } from './activities/activity.ts';
import { advising } from './activities/advising.ts';
import { helping } from './activities/helping.ts';
import { meeting } from './activities/meeting.ts';
import { Chance } from './chance.ts';
import { kindOf } from './kind-of.ts';
import type { ManyMentors, ManySession } from './many-mentors.ts';
import { moods, people, places } from './words.ts';

export interface Circumstances {
  readonly seed: number;
  readonly ids: DemoIds;
  readonly now: Temporal.Instant;
  /** Who is in its sessions. */
  readonly mentors: ManyMentors;
}

/** As far ahead as series are filled. */
const DAYS_AHEAD = 63;
/** More on weekends, few in the night: hours of the town's clock. */
const HOURS = [8, 9, 10, 10, 11, 13, 14, 14, 15, 15, 16, 17, 18, 18, 19, 20];
const LENGTHS = [60, 90, 120, 120, 180];

/** The draft with this number, 0 and up. */
export function manyDraft(number: number, { seed, ids, now, mentors }: Circumstances): OfferDraft {
  const chance = new Chance(seed, number);
  const kind = kindOf(chance);
  const activity = chance.oneOf({ ENGAGEMENT: helping, GATHERING: meeting, CONSULTATION: advising }[kind]);
  const organisation = chance.oneOf(Object.keys(organisations) as OrganisationKey[]);
  const { contact, insurance } = organisations[organisation];
  const texts = textsOf(activity, number, chance);
  const isDated = kind !== 'ENGAGEMENT' || chance.percent(80);
  const session = kind === 'CONSULTATION' ? mentors.sessionOf(number) : null;
  const hasVenue = session !== null || (isDated && chance.percent(75));
  return {
    kind,
    contact,
    insurance,
    originalLanguage: 'de',
    texts,
    categories: activity.categories,
    organisationId: ids.organisations.get(organisation)!,
    venueId: session?.venueId ?? (hasVenue ? chance.oneOf([...ids.venues.values()]) : null),
    districtId: hasVenue || chance.percent(20) ? null : chance.oneOf([...ids.stadtteile.values()]),
    spokenLanguages: chance.percent(25) ? ['de', chance.oneOf(['en', 'tr', 'uk', 'ar', 'ru'])] : ['de'],
    certificateRequired: chance.percent(10),
    minimumAge: chance.percent(15) ? chance.oneOf([14, 16, 18]) : null,
    childrenWelcome: chance.percent(30),
    groupsWelcome: chance.percent(20),
    experienceNeeded: chance.percent(10),
    minimumParticipants: kind === 'GATHERING' && chance.percent(30) ? 4 : null,
    dates: isDated ? datesOf(session, now, chance) : [],
  };
}

function textsOf(activity: Activity, number: number, chance: Chance): Record<string, TextDraft> {
  const [whom, whomEn] = chance.oneOf(people);
  const [where, whereEn] = chance.oneOf(places);
  const [mood, otherMood] = [chance.oneOf(moods), chance.oneOf(moods)];
  const de = {
    title: `${activity.doing} für ${whom} ${where}`,
    summary: `${activity.detail} Gruppe ${1 + (number % 97)}.`,
    description: `${activity.detail} ${mood}\n\n${otherMood} Angebot ${number + 1} unserer Reihe für ${whom}.`,
    asked: chance.percent(50) ? mood : null,
    given: chance.percent(50) ? otherMood : null,
  };
  if (!chance.percent(20)) return { de };
  const title = `${activity.doingEn} for ${whomEn} ${whereEn}`;
  const en = { title, summary: `${title}.`, description: `${title}. Offer ${number + 1} of our series.` };
  return { de, en };
}

/** One to four dates a week apart. */
function datesOf(session: ManySession | null, now: Temporal.Instant, chance: Chance): DateDraft[] {
  const minutes = chance.oneOf(LENGTHS);
  const slots = session ? staffed(session, minutes) : placesOf(minutes, chance);
  const first = localDate(now, town.timeZone).add({ days: 1 + chance.below(DAYS_AHEAD - 21) });
  const time = new Temporal.PlainTime(chance.oneOf(session?.hours ?? HOURS), chance.oneOf([0, 0, 15, 30]));
  return Array.from({ length: 1 + chance.below(4) }, (_, weeks) => {
    const startsAt = first
      .add({ weeks })
      .toZonedDateTime({ timeZone: town.timeZone, plainTime: time })
      .toInstant();
    return { startsAt, endsAt: startsAt.add({ minutes }), slots };
  });
}

/** Half hours: who comes to a consultation has a mentor alone. */
function staffed({ mentors }: ManySession, minutes: number): PlannedSlot[] {
  return sessionSlots({ minutes, slotMinutes: 30 }, mentors);
}

function placesOf(minutes: number, chance: Chance): PlannedSlot[] {
  const onSite = chance.percent(10) ? null : 1 + chance.below(12);
  if (chance.percent(8)) return placesPlan(minutes, { online: onSite });
  return placesPlan(minutes, chance.percent(5) ? { onSite, online: 10 } : { onSite });
}
