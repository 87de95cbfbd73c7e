/** A venue with consultations in a week of its own and mentors whose names nobody else has. */
import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import type pg from 'pg';
import { withDatabase } from './an-offer.ts';
import { someMark, someOfferNumber } from './never-twice.ts';
import { OtherGuest } from './other-guest.ts';

/** Far from what the demo plans. */
export const MONDAY = '2031-03-03';

interface Rota {
  venueId: string;
  /** In the session at 10, where one of two times is booked. */
  first: string;
  /** In the same session, free. */
  second: string;
  /** In no session. */
  free: string;
}

/** Sessions of an hour at 10:00 (two mentors, one booking), 10:30 and 14:00, all on the Monday. */
export async function aRota(request: APIRequestContext): Promise<Rota> {
  const venueId = randomUUID();
  const mark = someMark();
  const names = { first: `Anna${mark}`, second: `Bela${mark}`, free: `Cora${mark}` };
  let booked = '';
  await withDatabase(async (database) => {
    await database.query(
      `INSERT INTO venue (id, district_id, name, street, postal_code, city, accessibility, accessibility_note)
       SELECT $1, id, $2, 'Weg 1', '89073', 'Ulm', '{}', '{}' FROM district ORDER BY name LIMIT 1`,
      [venueId, `Planhaus ${mark}`],
    );
    const [first, second] = [
      await insertMentor(database, names.first, venueId),
      await insertMentor(database, names.second, venueId),
    ];
    await insertMentor(database, names.free, venueId);
    [booked = ''] = await insertSession(database, venueId, '10:00', [first, second]);
    for (const at of ['10:30', '14:00']) await insertSession(database, venueId, at, []);
  });
  await new OtherGuest(request).book(booked);
  return { venueId, ...names };
}

async function insertMentor(database: pg.Client, name: string, venueId: string): Promise<string> {
  const id = randomUUID();
  await database.query(
    `INSERT INTO mentor (id, name, worries, devices, languages, venue_ids)
     VALUES ($1, $2, '{PHOTOS}', '{IPHONE}', '{de}', ARRAY[$3::uuid])`,
    [id, name, venueId],
  );
  return id;
}

/** Ids of its slots: two half hours for each mentor, the first mentor's before the others'. */
async function insertSession(
  database: pg.Client,
  venueId: string,
  at: string,
  mentorIds: readonly string[],
): Promise<string[]> {
  const [offerId, dateId] = [randomUUID(), randomUUID()];
  const number = someOfferNumber();
  const startsAt = Temporal.PlainDateTime.from(`${MONDAY}T${at}`)
    .toZonedDateTime('Europe/Berlin')
    .toInstant();
  const after = (minutes: number) => startsAt.add({ minutes }).toString();
  await database.query(
    `INSERT INTO offer (id, number, kind, schedule, state, original_language, organisation_id, venue_id, categories,
       spoken_languages, contact, insurance, certificate_required, children_welcome, groups_welcome, experience_needed,
       online, contact_required, largest_party, cutoff_minutes, published_at, confirmed_at, updated_at)
     SELECT $1, $2, 'CONSULTATION', 'DATED', 'PUBLISHED', 'de', organisation_id, $3, '{DIGITAL}', '{de}', contact, 'TOWN',
       false, true, false, false, false, false, 1, 0, now(), now(), now() FROM offer ORDER BY number LIMIT 1`,
    [offerId, number, venueId],
  );
  await database.query(
    `INSERT INTO offer_text (offer_id, language, origin, original_checksum, title, summary, description)
     VALUES ($1, 'de', 'AUTHOR', 'journey', $2, 'Fragen zum Handy.', 'Kommen Sie vorbei.')`,
    [offerId, `Sprechstunde ${number}`],
  );
  await database.query(
    `INSERT INTO occurrence (id, offer_id, changed_alone, venue_id, starts_at, ends_at) VALUES ($1, $2, false, $3, $4, $5)`,
    [dateId, offerId, venueId, after(0), after(60)],
  );
  const slotIds: string[] = [];
  for (const mentorId of mentorIds)
    for (const minutes of [0, 30]) {
      const id = randomUUID();
      slotIds.push(id);
      await database.query(
        `INSERT INTO slot (id, occurrence_id, starts_at, ends_at, offers, capacity, taken, mentor_id)
         VALUES ($1, $2, $3, $4, '{mode:ON_SITE,worry:PHOTOS,device:IPHONE,speaks:de}', 1, 0, $5)`,
        [id, dateId, after(minutes), after(minutes + 30), mentorId],
      );
    }
  return slotIds;
}
