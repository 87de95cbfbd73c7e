/** The demo town on a real database: complete, once, and still fresh months later. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Api } from '../testing/servers/api.ts';
import { brokenInvariants } from '../testing/asked/booking-invariants.ts';
import { COUNTS, expectDatesAsWritten, START, startOfDemo } from '../testing/towns/demo-start.ts';
import { CallList } from '../bookings/telling/team/calls/call-list.ts';
import { Undelivered } from '../bookings/telling/team/undelivered.ts';
import { Outbox } from '../messages/outbox/outbox.ts';
import { allOffers } from './content/all-offers.ts';
import { screens } from './content/screens.ts';
import { venues } from './content/venues.ts';
import { DemoEnquiries } from './filling/demo-enquiries.ts';
import { DemoTownService } from './demo-town.service.ts';

/** Mentors whom the rota asks for more hours a week than they want, or elsewhere than they help. */
const overLimits = (api: Api) =>
  api.sql(
    `SELECT mentor.name FROM slot JOIN mentor ON mentor.id = mentor_id WHERE withdrawn_at IS NULL
     GROUP BY mentor.id, mentor.name, date_trunc('week', starts_at AT TIME ZONE 'Europe/Berlin')
     HAVING sum(ends_at - starts_at) > mentor.hours_a_week * interval '1 hour'
     UNION SELECT mentor.name FROM slot JOIN mentor ON mentor.id = mentor_id JOIN occurrence o ON o.id = occurrence_id
     WHERE slot.withdrawn_at IS NULL AND cardinality(mentor.venue_ids) > 0 AND o.venue_id <> ALL(mentor.venue_ids)`,
  );

describe('an empty database', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startOfDemo();
    await api.get(DemoTownService).fill();
  });
  afterAll(() => api.close());

  test('holds the whole town after one start', async () => {
    const [counts] = await api.sql(COUNTS);
    expect(counts).toMatchObject({
      districts: 22,
      venues: 15,
      organisations: 19,
      mentors: 14,
      closedDays: 7,
    });
    expect([counts.offers, counts.published]).toEqual([allOffers.length, allOffers.length]);
    expect(counts.dates).toBeGreaterThan(400);
    expect(counts.bookings).toBeGreaterThan(150);
  });

  test('shows dates as full as they are meant to be, some called off, and breaks no rule', async () => {
    await expectDatesAsWritten(api);
    const [{ cancelled }] = await api.sql(
      'SELECT count(*)::int AS cancelled FROM occurrence WHERE cancelled_at IS NOT NULL',
    );
    expect(cancelled).toBe(allOffers.filter((offer) => offer.cancelled).length);
    expect(await overLimits(api)).toEqual([]);
    expect(await brokenInvariants(api)).toEqual({});
  });

  test('has one person of the staff for each role, who can’t come in by any password or link', async () => {
    const rows = await api.sql(
      `SELECT g.role, m.password_hash, m.joined_at IS NOT NULL AS joined FROM staff_member m
       JOIN staff_grant g ON g.staff_id = m.id ORDER BY g.role`,
    );
    const roles = ['AUDITOR', 'MENTOR', 'ORGANISATION_MEMBER', 'QUARTIER_TEAM', 'TOWN_ADMIN'];
    expect(rows).toEqual(roles.map((role) => ({ role, password_hash: null, joined: true })));
    expect(await api.sql('SELECT id FROM staff_link')).toEqual([]);
  });

  test('gives each of its team’s desks something to do: a date short of helpers, a held place, a stale offer, one to read', async () => {
    const [{ stale, held, short, handedIn }] = await api.sql(
      `SELECT (SELECT count(*)::int FROM offer_draft WHERE submitted_at IS NOT NULL) AS "handedIn",
         (SELECT count(*)::int FROM offer WHERE confirmed_at < $1::timestamptz - interval '3 months') AS stale,
         (SELECT count(*)::int FROM booking WHERE status = 'OFFERED' AND held_until > $1::timestamptz + interval '20 hours') AS held,
         (SELECT count(*)::int FROM slot s JOIN occurrence o ON o.id = s.occurrence_id JOIN offer ON offer.id = o.offer_id
          WHERE offer.kind = 'ENGAGEMENT' AND s.taken * 2 < s.capacity AND s.taken > 0 AND s.starts_at < $1::timestamptz + interval '12 hours'
            AND s.starts_at > $1) AS short`,
      [api.clock.now()],
    );
    // One of the places is held for somebody whose mentor can't come.
    expect({ stale, held, handedIn, short: short > 0 }).toEqual({
      stale: 1,
      held: 2,
      handedIn: 1,
      short: true,
    });
  });

  test('has somebody to call about the held place, and somebody whom no mail reaches, each of them once', async () => {
    await api.get(DemoTownService).fill();
    await api.get(Outbox).sendDue();
    const everywhere = { everything: true, venueIds: [], organisationIds: [] };
    const calls = await api.get(CallList).list(everywhere);
    expect(calls.map(({ why, tries }) => [why, tries])).toEqual([['HELD', 0]]);
    const undelivered = await api.get(Undelivered).list(everywhere);
    expect(undelivered.map(({ message }) => message.serverAnswer)).toEqual(['550 5.1.2 no such host']);
  });

  test('has an inbox with something in each state, also weeks later', async () => {
    const standing = `SELECT count(*) FILTER (WHERE due_on >= $1)::int AS open,
        count(*) FILTER (WHERE due_on < $1 AND escalates_on >= $1)::int AS overdue,
        count(*) FILTER (WHERE escalates_on < $1)::int AS escalated
      FROM enquiry WHERE closed_at IS NULL`;
    const states = { open: 2, overdue: 1, escalated: 1 };
    expect(await api.sql(standing, ['2026-11-24'])).toEqual([states]);
    expect(await api.sql('SELECT note FROM enquiry WHERE closed_at IS NOT NULL')).toHaveLength(1);
    // After Christmas, when hardly a day was one to work on.
    api.clock.set('2026-12-29T08:00:00Z');
    await api.get(DemoEnquiries).fill();
    expect(await api.sql(standing, ['2026-12-29'])).toEqual([states]);
    await api.sql('DELETE FROM enquiry');
    api.clock.set(START);
    await api.get(DemoEnquiries).fill();
    expect(await api.sql(standing, ['2026-11-24'])).toEqual([states]);
  });

  test('has something on Saturday in Söflingen with free places', async () => {
    const { districts } = await api.data('{ districts { id name } }');
    const soeflingen = districts.find(({ name }: { name: string }) => name === 'Söflingen');
    const filter = { districtIds: [soeflingen.id], from: '2026-11-28', to: '2026-11-28', onlyFree: true };
    const { offers } = await api.data(
      'query ($filter: OfferFilter) { offers(filter: $filter) { nodes { title } } }',
      { filter },
    );
    expect(offers.nodes.map(({ title }: { title: string }) => title)).toEqual(
      expect.arrayContaining([
        'Auf dem Wochenmarkt Taschen tragen',
        'Samstags Handyfragen klären im Blaustern',
      ]),
    );
  });

  test('has a mentor who can’t come, somebody whom a colleague helps instead, somebody who is asked, and a swap', async () => {
    const [counts] = await api.sql(
      `SELECT (SELECT count(DISTINCT mentor_id)::int FROM slot WHERE absent_since IS NOT NULL AND starts_at > $1) AS absent,
         (SELECT count(*)::int FROM booking_event WHERE kind = 'MENTOR_CHANGED') AS helped,
         (SELECT count(*)::int FROM booking WHERE status = 'OFFERED' AND instead_of_starts_at > $1) AS asked,
         (SELECT count(*)::int FROM mentor_swap WHERE state = 'OPEN') AS swaps`,
      [api.clock.now()],
    );
    expect(counts).toEqual({ absent: 1, helped: 1, asked: 1, swaps: 1 });
  });

  test('has screens that show dates of their part of town and what their teams say', async () => {
    const rows = await api.sql(
      `SELECT s.key, s.name, v.name AS venue FROM screen s JOIN venue v ON v.id = s.venue_id ORDER BY s.id`,
    );
    expect(rows.map(({ name, venue }) => `${venue}: ${name}`)).toEqual(
      screens.map(({ at, name }) => `${venues[at].name}: ${name}`),
    );
    for (const [index, { languages, parts, slides, theme }] of screens.entries()) {
      const response = await fetch(`${api.url}/screens/${rows[index]!.key}.json`);
      const document = (await response.json()) as any;
      expect(document.screen).toMatchObject({ languages, theme });
      expect(document.parts).toEqual(parts.map(([part, share]) => ({ part, share })));
      expect(document.slides.map(({ texts }: any) => texts.de.title)).toEqual(
        slides.map(({ de }) => de.title),
      );
      for (const { picture, texts } of document.slides)
        for (const language of languages)
          expect([picture !== null, texts[language].alt !== '']).toEqual([
            picture !== null,
            picture !== null,
          ]);
      expect(document.words.de.openingHours).not.toBe('');
      expect(document.entries.length).toBeGreaterThan(10);
    }
  });

  test('finishes a screen that was begun when it was killed, and leaves the others as people left them', async () => {
    const [theke] = await api.sql(`SELECT id FROM screen WHERE name = 'Theke'`);
    await api.sql('UPDATE screen SET version = 1 WHERE id = $1', [theke.id]);
    await api.sql(
      `DELETE FROM screen_slide WHERE id = (SELECT id FROM screen_slide WHERE screen_id = $1 ORDER BY position DESC LIMIT 1)`,
      [theke.id],
    );
    await api.sql(
      `DELETE FROM screen_slide WHERE screen_id = (SELECT id FROM screen WHERE name = 'Eingang')`,
    );
    await api.get(DemoTownService).fill();
    const slides = await api.sql(
      `SELECT s.name, count(slide.id)::int AS slides FROM screen s LEFT JOIN screen_slide slide ON slide.screen_id = s.id
       WHERE s.name IN ('Theke', 'Eingang') GROUP BY s.name ORDER BY s.name DESC`,
    );
    expect(slides).toEqual([
      { name: 'Theke', slides: 2 },
      { name: 'Eingang', slides: 0 },
    ]);
  });

  test('stays as it is at the next start', async () => {
    const before = await api.sql(COUNTS);
    await api.get(DemoTownService).fill();
    expect(await api.sql(COUNTS)).toEqual(before);
  });

  test('is finished by the next start when one was killed', async () => {
    const [whole] = await api.sql(COUNTS);
    await api.sql('TRUNCATE walk_in, booking_told, booking_event, booking_request, booking, contact');
    await api.sql('UPDATE slot SET taken = 0');
    await api.sql('DELETE FROM offer WHERE id IN (SELECT id FROM offer ORDER BY id DESC LIMIT 30)');
    await api.sql(
      `UPDATE offer SET state = 'DRAFT' WHERE id IN (SELECT id FROM offer ORDER BY id DESC LIMIT 1)`,
    );
    await api.get(DemoTownService).fill();
    const [again] = await api.sql(COUNTS);
    expect({ ...again, bookings: 0 }).toEqual({ ...whole, bookings: 0 });
    await expectDatesAsWritten(api);
  });

  test('is complete again three months later: dates ahead, full and waited for, nothing broken', async () => {
    api.clock.set('2027-02-25T10:30:00Z');
    await api.get(DemoTownService).fill();
    await expectDatesAsWritten(api);
    const [{ offers }] = await api.sql(
      `SELECT count(DISTINCT offer_id)::int AS offers FROM occurrence WHERE starts_at > $1 AND cancelled_at IS NULL`,
      [api.clock.now()],
    );
    expect(offers).toBe(allOffers.filter(({ places }) => places).length);
    expect(await brokenInvariants(api)).toEqual({});
    const [{ closed }] = await api.sql(
      `SELECT count(*)::int AS closed FROM closed_day WHERE to_on > '2027-02-25'`,
    );
    expect(closed).toBe(7);
  });
});
