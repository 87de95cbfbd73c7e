// The sentence and the query say the same, whatever somebody holds and whatever it is about.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withinReach } from '../../bookings/team/who-sees-bookings.ts';
import { newId } from '../../platform/ids.ts';
import { type Api, startApi } from '../../testing/servers/api.ts';
import { Builders } from '../../testing/made/builders.ts';
import { reachSql } from './reach-sql.ts';
import { Role } from './role.ts';
import { type GrantOf, Staff } from './staff.ts';

let api: Api;
const venues: string[] = [];
const organisations: string[] = [];
/** One offer of each organisation at each venue and at none. */
const offers: { id: string; organisationId: string; venueId: string | null; occurrenceId: string }[] = [];

beforeAll(async () => {
  api = await startApi();
  const make = new Builders(api);
  await make.aTown();
  for (let i = 0; i < 3; i++) {
    venues.push((await make.aVenue()).id);
    organisations.push((await make.anOrganisation()).id);
  }
  for (const organisationId of organisations)
    for (const venueId of [null, ...venues]) {
      const { id, occurrence } = await make.anOffer({ organisationId, venueId, online: venueId === null });
      offers.push({ id, organisationId, venueId, occurrenceId: occurrence.id });
    }
});
afterAll(() => api.close());

const third = fc.integer({ min: 0, max: 2 });
const none = { venueId: null, organisationId: null, mentorId: null };
const grants = fc.array(
  fc.oneof(
    third.map((i): GrantOf => ({ ...none, role: Role.QUARTIER_TEAM, venueId: venues[i]! })),
    third.map((i): GrantOf => ({
      ...none,
      role: Role.ORGANISATION_MEMBER,
      organisationId: organisations[i]!,
    })),
    // Ids that a role is not about never widen it.
    third.map((i): GrantOf => ({ ...none, role: Role.MENTOR, mentorId: newId(), venueId: venues[i]! })),
    third.map((i): GrantOf => ({ ...none, role: Role.AUDITOR, organisationId: organisations[i]! })),
    { weight: 1, arbitrary: fc.constant<GrantOf>({ ...none, role: Role.TOWN_ADMIN }) },
  ),
  { maxLength: 4 },
);
const staff = grants.map((held) => new Staff(newId(), newId(), held));

test('what one may edit is what one finds', async () => {
  await fc.assert(
    fc.asyncProperty(staff, async (somebody) => {
      const { on, values } = reachSql(somebody, 1);
      const found = await api.sql(`SELECT id FROM offer WHERE ${on('offer')}`, [...values]);
      const sentence = offers.filter((offer) => somebody.mayEdit(offer));
      expect(found.map(({ id }) => id).sort()).toEqual(sentence.map(({ id }) => id).sort());
    }),
    { numRuns: 60 },
  );
});

test('whose offer one may edit, or at whose venue a date is, that date’s bookings one finds', async () => {
  await fc.assert(
    fc.asyncProperty(staff, third, fc.integer({ min: 0, max: 11 }), async (somebody, at, which) => {
      const offer = offers[which]!;
      const moved = venues[at]!;
      await api.sql('UPDATE occurrence SET venue_id = $2 WHERE id = $1', [offer.occurrenceId, moved]);
      const values: unknown[] = [offer.occurrenceId];
      const condition = withinReach(somebody.reach, (value) => `$${values.push(value)}`);
      const found = await api.sql(`SELECT 1 FROM occurrence o WHERE o.id = $1 AND ${condition}`, values);
      expect(found.length === 1).toBe(somebody.mayEdit(offer) || somebody.mayLookAfter(moved));
    }),
    { numRuns: 60 },
  );
});

test('a draft that is not yet anybody’s may be written by whoever could make it theirs', () => {
  fc.assert(
    fc.property(staff, fc.constantFrom(...[0, 1, 2]), (somebody, i) => {
      const owned = { organisationId: organisations[i]!, venueId: venues[i]! };
      // Complete, the sentence on drafts is the sentence on offers.
      expect(somebody.mayDraft(owned)).toBe(somebody.mayEdit(owned));
      expect(somebody.mayDraft({ organisationId: null, venueId: null })).toBe(
        somebody.holds(Role.TOWN_ADMIN, Role.QUARTIER_TEAM, Role.ORGANISATION_MEMBER),
      );
    }),
  );
});
