/** Sessions with mentors that a venue's team plans over HTTP. */
import { expect } from '@jest/globals';
import type { Mentor } from '../../mentors/mentor.entity.ts';
import type { MentorDraft } from '../../mentors/mentors.service.ts';
import type { BookingTown } from './booking-town.ts';
import type { MadeOffer } from '../made/builders.ts';
import type { Receipt } from '../desks/guest.ts';
import { StaffClient } from '../desks/staff-client.ts';

const STAFFING = `dates { occurrenceId on talks { number startsAt mentor { id } toMentor { id } alternatives { reason } } }
  clashes { mentor { id } title startsAt venue { id } } beyond { mentor { id } weekOn minutes limitMinutes }`;

export class RotaTown {
  constructor(private readonly town: BookingTown) {}

  aMentor = (given: Partial<MentorDraft> = {}): Promise<Mentor> => this.town.make.aMentor(given);

  /** Two hours in halves with these mentors, at 14 o'clock in Ulm on this day, or on its weekday each week. */
  aSession = async (
    on: string,
    mentors: readonly Mentor[],
    given: { venueId?: string; weekly?: boolean } = {},
  ) => {
    const { weekly = false, ...offer } = given;
    const slots = await this.town.make.aSession(mentors.map(({ id }) => id));
    const startsAt = Temporal.Instant.from(`${on}T13:00:00Z`);
    const startsOn = Temporal.PlainDate.from(on);
    const rule = { frequency: 'WEEKLY' as const, weekdays: [startsOn.dayOfWeek], startsOn, minutes: 120 };
    const when = weekly
      ? { series: [{ ...rule, startTime: Temporal.PlainTime.from('14:00'), slotPlan: slots }] }
      : { dates: [{ startsAt, slots }] };
    return this.town.anOffer({ kind: 'CONSULTATION', ...when, ...offer });
  };

  teamOf = ({ occurrence }: MadeOffer): Promise<StaffClient> =>
    StaffClient.signedIn(this.town.api, { role: 'QUARTIER_TEAM', venueId: occurrence.venueId! });

  staff = (team: StaffClient, occurrenceId: string, staffing: object, beyondLimit = false) =>
    team.graphql(
      `mutation ($occurrenceId: ID!, $staffing: StaffingInput!, $beyondLimit: Boolean!) {
        done: staffSession(occurrenceId: $occurrenceId, staffing: $staffing, beyondLimit: $beyondLimit) { ${STAFFING} } }`,
      { occurrenceId, staffing, beyondLimit },
    );

  preview = async (team: StaffClient, occurrenceId: string, staffing: object) =>
    (
      await team.data(
        `query ($occurrenceId: ID!, $staffing: StaffingInput!) {
          meant: staffingConsequences(occurrenceId: $occurrenceId, staffing: $staffing) { ${STAFFING} } }`,
        { occurrenceId, staffing },
      )
    ).meant;

  move = (team: StaffClient, move: object) =>
    team.graphql(
      `mutation ($mentorId: ID!, $fromId: ID!, $toId: ID!) {
        done: moveMentor(mentorId: $mentorId, fromId: $fromId, toId: $toId) { ${STAFFING} } }`,
      move,
    );

  end = (team: StaffClient, id: string) =>
    team.graphql(`mutation ($id: ID!) { done: endMentor(id: $id) { ${STAFFING} } }`, { id });

  /** Books a mentor of a date. */
  talk = async (date: MadeOffer['occurrence'], mentor: Mentor, needs: object = {}): Promise<Receipt> => {
    const slot = date.slots.find(({ mentorId }) => mentorId === mentor.id);
    return this.town.booked({ slotId: slot!.id, needs });
  };

  /** Mentors of a date with how many slots each has, e.g. `{ [aylin.id]: 4 }`. */
  staffOf = async (occurrenceId: string): Promise<Record<string, number>> => {
    const rows = await this.town.api.sql(
      `SELECT mentor_id AS id, count(*)::int AS count FROM slot
       WHERE occurrence_id = $1 AND withdrawn_at IS NULL AND mentor_id IS NOT NULL GROUP BY mentor_id`,
      [occurrenceId],
    );
    return Object.fromEntries(rows.map(({ id, count }) => [id, count]));
  };

  /** Whom somebody has booked, at the time they were promised. */
  expectMentor = async (receipt: Receipt, mentor: Mentor): Promise<void> => {
    const { value } = await this.town.guest.find(receipt);
    const [row] = await this.town.api.sql('SELECT mentor_id FROM slot WHERE id = $1', [value!.slot!.id]);
    expect([row.mentor_id, value!.status, value!.slot!.startsAt]).toEqual([
      mentor.id,
      'CONFIRMED',
      receipt.booking.slot!.startsAt,
    ]);
  };
}
