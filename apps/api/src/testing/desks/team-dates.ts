/** Somebody of a venue's team who changes and calls off dates over HTTP. */
import type { BookingTown } from '../towns/booking-town.ts';
import type { MadeOffer } from '../made/builders.ts';
import { StaffClient } from './staff-client.ts';

const TOTALS = `dates { occurrenceId on effect fromStartsAt toStartsAt bookings people waiting }
  totals { effect dates bookings people waiting }`;

export class TeamDates {
  constructor(private readonly town: Pick<BookingTown, 'api' | 'anOffer'>) {}

  /** Wednesdays at 14:00 in Ulm, from 25 November on; nobody books before. */
  aSeries = (given: object = {}): Promise<MadeOffer> =>
    this.town.anOffer({
      series: [
        {
          ...{ frequency: 'WEEKLY', weekdays: [3], minutes: 120 },
          startsOn: Temporal.PlainDate.from('2026-11-25'),
          startTime: Temporal.PlainTime.from('14:00'),
          slotPlan: [{ offsetMinutes: 0, minutes: 120, capacity: 4, offers: [] }],
          ...given,
        },
      ],
    });

  /** Somebody of the venue of this offer. */
  teamOf = ({ occurrence }: MadeOffer): Promise<StaffClient> =>
    StaffClient.signedIn(this.town.api, { role: 'QUARTIER_TEAM', venueId: occurrence.venueId! });

  cancel = (team: StaffClient, id: string, scope: string, reason = 'Das Haus wird renoviert.') =>
    team.graphql(
      `mutation ($id: ID!, $scope: DatesScope!, $reason: String!) {
        done: cancelDates(occurrenceId: $id, scope: $scope, reason: $reason) { ${TOTALS} } }`,
      { id, scope, reason },
    );

  whatCancellingMeans = async (team: StaffClient, id: string, scope: string) =>
    (
      await team.data(
        `query ($id: ID!, $scope: DatesScope!) { meant: cancelConsequences(occurrenceId: $id, scope: $scope) { ${TOTALS} } }`,
        { id, scope },
      )
    ).meant;

  change = (team: StaffClient, id: string, scope: string, wanted: object) =>
    team.graphql(
      `mutation ($id: ID!, $scope: DatesScope!, $change: DatesChangeInput!) {
        done: changeDates(occurrenceId: $id, scope: $scope, change: $change, reason: "Der Raum ist belegt.") { ${TOTALS} } }`,
      { id, scope, change: wanted },
    );

  whatChangingMeans = async (team: StaffClient, id: string, wanted: object) =>
    (
      await team.data(
        `query ($id: ID!, $change: DatesChangeInput!) { meant: changeConsequences(occurrenceId: $id, scope: THIS, change: $change) { ${TOTALS} } }`,
        { id, change: wanted },
      )
    ).meant;

  /** How many bookings of an offer are in each state, e.g. `24 CONFIRMED`. */
  statuses = async (offer: MadeOffer): Promise<string[]> =>
    (
      await this.town.api.sql(
        `SELECT status, count(*)::int AS count FROM booking WHERE occurrence_id = ANY($1) GROUP BY status ORDER BY status`,
        [offer.occurrences.map(({ id }) => id)],
      )
    ).map(({ status, count }) => `${count} ${status}`);
}
