/** A day with a session: mentors who are signed in, people with bookings, and people who just come. */
import { randomUUID } from 'node:crypto';
import type { BookingTown } from './booking-town.ts';
import type { GraphqlClient } from '../servers/graphql-client.ts';
import type { MadeOffer } from '../made/builders.ts';
import { StaffClient } from '../desks/staff-client.ts';

const HOURS = 'occurrenceId count isOpen boardKey numbers { id number state table calledAt }';

export class MentorDay {
  private constructor(
    private readonly town: BookingTown,
    readonly venueId: string,
    readonly mentorIds: readonly string[],
    readonly date: MadeOffer,
    /** The first of them, signed in. */
    readonly mentor: StaffClient,
  ) {}

  /** A session of two hours in half hours, on a Thursday at two in the afternoon in Ulm. */
  static async of(town: BookingTown, mentors = 1): Promise<MentorDay> {
    const { id: venueId } = await town.make.aVenue();
    const ids: string[] = [];
    for (let made = 0; made < mentors; made++) ids.push((await town.make.aMentor()).id);
    const startsAt = Temporal.Instant.from('2026-11-26T13:00:00Z');
    const dates = [{ startsAt, slots: await town.make.aSession(ids) }];
    const date = await town.anOffer({ venueId, kind: 'CONSULTATION', cutoffMinutes: 0, dates });
    const mentor = await MentorDay.signedIn(town, ids[0]!);
    return new MentorDay(town, venueId, ids, date, mentor);
  }

  static async signedIn(town: BookingTown, mentorId: string): Promise<StaffClient> {
    const client = await StaffClient.signedIn(town.api, { role: 'MENTOR', mentorId });
    await town.api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
    return client;
  }

  get occurrenceId(): string {
    return this.date.occurrence.id;
  }

  /** Sets the clock to so many minutes after the start. */
  at = (minutes: number): void => this.town.api.clock.set(this.date.occurrence.startsAt.add({ minutes }));

  serve = (requestKey: string = randomUUID(), as: GraphqlClient = this.mentor) =>
    this.said(as, `serveWalkIn(occurrenceId: $occurrenceId, requestKey: $requestKey) { ${HOURS} }`, {
      requestKey,
    });

  callNext = (table: number, requestKey: string = randomUUID(), as: GraphqlClient = this.mentor) =>
    this.said(
      as,
      `callNext(occurrenceId: $occurrenceId, table: ${table}, requestKey: $requestKey) { ${HOURS} }`,
      {
        requestKey,
      },
    );

  /** `walkInGone(id: …)`, `takeBackWalkIn(id: …, was: …)` */
  change = async (call: (id: string) => string, id: string) => {
    const { data, code } = await this.mentor.graphql(
      `mutation { it: ${call(JSON.stringify(id))} { ${HOURS} } }`,
    );
    return { hours: data?.it, code };
  };

  /** `1 CALLED 2`: numbers with their state and table. */
  shown = (hours: { numbers: { number: number; state: string; table: number | null }[] }): string[] =>
    hours.numbers.map(({ number, state, table }) => [number, state, table ?? ''].join(' ').trim());

  private async said(as: GraphqlClient, call: string, { requestKey }: { requestKey: string }) {
    const { data, code } = await as.graphql(
      `mutation ($occurrenceId: ID!, $requestKey: String!) { it: ${call} }`,
      { occurrenceId: this.occurrenceId, requestKey },
    );
    return { hours: data?.it, code };
  }
}
