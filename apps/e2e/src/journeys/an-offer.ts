/** Makes offers for journeys straight in the database: posting one has no page yet. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { someOfferNumber } from './never-twice.ts';
import { enoughOfToday, today } from './today.ts';

export interface OfferWish {
  title?: string;
  kind?: 'ENGAGEMENT' | 'CONSULTATION' | 'GATHERING';
  /** Places of each slot. */
  places?: number;
  /** All of them are taken, and never were free for anybody else. */
  full?: boolean;
  /** Days from today to each date; default one in 5 days; none makes an offer by arrangement. */
  inDays?: number[];
  /** Hour of each date in Ulm. */
  hour?: number;
  /** Minutes from now to one date, in place of `inDays`; it is today. */
  inMinutes?: number;
  /** Slots of half an hour that follow each other on each date; default one slot for its two hours. */
  times?: number;
  largestParty?: number;
  contactRequired?: boolean;
  /** Published so many days ago, and never confirmed since; default today. */
  publishedDaysAgo?: number;
  /** Where its venue is; default wherever the first offer of the town has its own. */
  district?: string;
  /** Its venue, in place of the above. */
  venueId?: string;
  /** Who posts it, in place of the one whose offer gave the venue. */
  organisationId?: string;
  /** What who is there for a consultation helps with, as tokens; default photos on an iPhone, in German. */
  help?: string[];
}

export interface JourneyDate {
  occurrenceId: string;
  /** The first slot. */
  slotId: string;
  startsAt: Temporal.Instant;
}

export interface JourneyOffer {
  number: string;
  title: string;
  /** Where it is. */
  venueId: string;
  dates: JourneyDate[];
}

/** Who is there for a consultation helps with this. */
const HELP_OFFERED = ['mode:ON_SITE', 'worry:PHOTOS', 'device:IPHONE', 'speaks:de'];

const WHERE = `SELECT v.id, o.organisation_id FROM offer o JOIN venue v ON v.id = o.venue_id
  JOIN district d ON d.id = v.district_id WHERE $1::text IS NULL OR d.name = $1 ORDER BY o.number LIMIT 1`;

/** A published offer of its own in a venue of the demo town. */
export async function anOffer(wish: OfferWish = {}): Promise<JourneyOffer> {
  const { inDays = [5], hour = 15, inMinutes, district = null } = wish;
  await enoughOfToday(inMinutes);
  const number = someOfferNumber();
  const title = wish.title ?? `Beete gießen ${number}`;
  const id = randomUUID();
  const starts =
    inMinutes === undefined
      ? inDays.map((days) => startOf(days, hour))
      : [Temporal.Now.instant().add({ minutes: inMinutes }).round('minute')];
  const dates: JourneyDate[] = [];
  let venueId = '';
  await withDatabase(async (database) => {
    const found = await database.query<{ id: string; organisation_id: string }>(WHERE, [district]);
    const organisationId = wish.organisationId ?? found.rows[0]!.organisation_id;
    venueId = wish.venueId ?? found.rows[0]!.id;
    await insertOffer(database, { id, number, title, venueId, organisationId }, wish);
    for (const startsAt of starts) dates.push(await insertDate(database, id, venueId, startsAt, wish));
  });
  return { number, title, venueId, dates };
}

async function insertOffer(database: pg.Client, its: Record<string, string>, wish: OfferWish): Promise<void> {
  const {
    kind = 'ENGAGEMENT',
    inDays,
    largestParty = 4,
    contactRequired = false,
    publishedDaysAgo = 0,
  } = wish;
  const schedule = inDays?.length === 0 ? 'BY_ARRANGEMENT' : 'DATED';
  await database.query(
    `INSERT INTO offer (id, number, kind, schedule, state, original_language, organisation_id, venue_id, categories,
       spoken_languages, contact, insurance, certificate_required, children_welcome, groups_welcome,
       experience_needed, online, contact_required, largest_party, cutoff_minutes, published_at, confirmed_at,
       updated_at)
     VALUES ($1, $2, $3, $4, 'PUBLISHED', 'de', $5, $6, '{ENVIRONMENT}', '{de}',
       '{"name": "Ronja Beispiel", "phone": "030 23125 777"}', 'TOWN', false, true, false, false, false, $7, $8, 0,
       now() - make_interval(days => $9), now() - make_interval(days => $9), now())`,
    [
      its['id'],
      its['number'],
      kind,
      schedule,
      its['organisationId'],
      its['venueId'],
      contactRequired,
      largestParty,
      publishedDaysAgo,
    ],
  );
  await database.query(
    `INSERT INTO offer_text (offer_id, language, origin, original_checksum, title, summary, description)
     VALUES ($1, 'de', 'AUTHOR', 'journey', $2, 'Gießen Sie eine Stunde lang die Beete im Hof.', 'Kannen stehen bereit.')`,
    [its['id'], its['title']],
  );
}

async function insertDate(
  database: pg.Client,
  offerId: string,
  venueId: string,
  startsAt: Temporal.Instant,
  { kind, places = 5, full = false, times, help = HELP_OFFERED }: OfferWish,
): Promise<JourneyDate> {
  const [occurrenceId, slotIds] = [randomUUID(), Array.from({ length: times ?? 1 }, () => randomUUID())];
  const minutes = times ? 30 : 120;
  const offers = kind === 'CONSULTATION' ? help : [];
  const after = (slots: number) => startsAt.add({ minutes: slots * minutes }).toString();
  await database.query(
    `INSERT INTO occurrence (id, offer_id, changed_alone, venue_id, starts_at, ends_at)
     VALUES ($1, $2, false, $3, $4, $5)`,
    [occurrenceId, offerId, venueId, after(0), after(slotIds.length)],
  );
  for (const [i, slotId] of slotIds.entries()) {
    await database.query(
      `INSERT INTO slot (id, occurrence_id, starts_at, ends_at, offers, capacity, taken) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [slotId, occurrenceId, after(i), after(i + 1), offers, places, full ? places : 0],
    );
  }
  return { occurrenceId, slotId: slotIds[0]!, startsAt };
}

/** Takes a date off the programme, as the team would. */
export async function cancelDate(occurrenceId: string, reason: string): Promise<void> {
  await withDatabase(async (database) => {
    await database.query('UPDATE slot SET withdrawn_at = now() WHERE occurrence_id = $1', [occurrenceId]);
    await database.query('UPDATE occurrence SET cancelled_at = now(), cancel_reason = $2 WHERE id = $1', [
      occurrenceId,
      reason,
    ]);
  });
}

/** Takes the whole offer away, as its makers would. */
export async function withdraw({ number }: JourneyOffer): Promise<void> {
  await withDatabase(async (database) => {
    await database.query("UPDATE offer SET state = 'WITHDRAWN' WHERE number = $1", [number]);
  });
}

function startOf(inDays: number, hour: number): Temporal.Instant {
  return today()
    .add({ days: inDays })
    .toZonedDateTime({ timeZone: 'Europe/Berlin', plainTime: { hour } })
    .toInstant();
}

/** Works with the database of the journeys' product. */
export async function withDatabase(work: (database: pg.Client) => Promise<void>): Promise<void> {
  const database = new pg.Client(process.env['JOURNEYS_DATABASE_URL']);
  await database.connect();
  try {
    await work(database);
  } finally {
    await database.end();
  }
}

/** Gives an offer its text in another language too. */
export async function addTranslation(offer: JourneyOffer, language: string, title: string): Promise<void> {
  await withDatabase(async (database) => {
    await database.query(
      `INSERT INTO offer_text (offer_id, language, origin, original_checksum, title, summary, description)
       SELECT id, $2, 'AUTHOR', 'journey', $3, 'An hour in the yard.', 'Cans are there.' FROM offer WHERE number = $1`,
      [offer.number, language, title],
    );
  });
}
