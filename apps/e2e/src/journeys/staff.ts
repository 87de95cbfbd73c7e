/** Somebody of the staff in a journey: signed in straight in the database, as the way in has a journey of its own. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';
import { withDatabase } from './an-offer.ts';

export interface StaffWish {
  /** Default: admin of the town. */
  role?: 'TOWN_ADMIN' | 'QUARTIER_TEAM' | 'ORGANISATION_MEMBER' | 'MENTOR' | 'AUDITOR';
  venueId?: string;
  organisationId?: string;
  /** The mentor somebody is. */
  mentorId?: string;
  name?: string;
}

/** A new person with one role, signed in in this browser. */
export async function signInStaff(context: BrowserContext, url: string, wish: StaffWish = {}): Promise<void> {
  const { role = 'TOWN_ADMIN', venueId = null, organisationId = null, mentorId = null } = wish;
  const { name = 'Petra Probe' } = wish;
  const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  await withDatabase(async (database) => {
    await database.query(
      `INSERT INTO staff_member (id, name, email, created_at, joined_at) VALUES ($1, $2, $3, now(), now())`,
      [id, name, `${id}@team.example`],
    );
    await database.query(
      `INSERT INTO staff_grant (id, staff_id, role, venue_id, organisation_id, mentor_id) VALUES ($1, $2, $3, $4, $5, $6)`,
      [randomUUID(), id, role, venueId, organisationId, mentorId],
    );
    await database.query(
      `INSERT INTO staff_session (id, staff_id, token_hash, entry, device, created_at, last_seen_at, ends_at, idle_minutes)
       VALUES ($1, $2, $3, 'PASSWORD', 'Journey', now(), now(), now() + interval '2 hours', 60)`,
      [randomUUID(), id, createHash('sha256').update(token).digest()],
    );
  });
  await context.addCookies([{ name: 'session', value: token, url, httpOnly: true, sameSite: 'Strict' }]);
}
