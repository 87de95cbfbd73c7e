// A town for specs of posting: a venue with its team, and an organisation whose offers are read first; each spec starts at nine.
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { type Api, startApi } from '../servers/api.ts';
import { Builders } from '../made/builders.ts';
import { StaffClient } from '../desks/staff-client.ts';
import { TeamDesk } from '../desks/team-desk.ts';

/** Monday, 9 o'clock in Ulm. */
const NOW = '2026-11-23T08:00:00Z';

export class PostingTown {
  api: Api;
  make: Builders;
  venueId: string;
  organisationId: string;
  /** Of the Quartier team. */
  team: TeamDesk;
  /** Of an organisation whose offers are read first. */
  member: TeamDesk;

  /** Starts before the specs of a file and stops after them; call it at the top of the file. */
  static forSpecs(): PostingTown {
    const town = new PostingTown();
    beforeAll(() => town.start());
    beforeEach(() => town.api.clock.set(NOW));
    afterAll(() => town.api.close());
    return town;
  }

  /** Somebody of the team of a venue, posting for the organisation. */
  async teamOf(venueId: string): Promise<TeamDesk> {
    const { api, organisationId } = this;
    const client = await StaffClient.signedIn(api, { role: 'QUARTIER_TEAM', venueId });
    return new TeamDesk(client, { venueId, organisationId });
  }

  /** A member of an organisation, posting at the venue. */
  async memberOf(organisationId: string): Promise<TeamDesk> {
    const { api, venueId } = this;
    const client = await StaffClient.signedIn(api, { role: 'ORGANISATION_MEMBER', organisationId });
    return new TeamDesk(client, { venueId, organisationId });
  }

  /** Whether everybody finds an offer. */
  async isPublic(id: string): Promise<boolean> {
    return (await this.api.data('query ($id: ID!) { offer(id: $id) { id } }', { id })).offer !== null;
  }

  private async start(): Promise<void> {
    this.api = await startApi();
    this.make = new Builders(this.api);
    await this.make.aTown();
    this.venueId = (await this.make.aVenue()).id;
    this.organisationId = (await this.make.anOrganisation()).id;
    this.team = await this.teamOf(this.venueId);
    this.member = await this.memberOf(this.organisationId);
  }
}
