/** Takes in the demo town's organisations and mentors where they are missing. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Mentor } from '../../mentors/mentor.entity.ts';
import { MentorsService } from '../../mentors/mentors.service.ts';
import { Organisation } from '../../organisations/organisation.entity.ts';
import { OrganisationsService } from '../../organisations/organisations.service.ts';
import type { DemoMentor, DemoOrganisation } from '../content/content-types.ts';
import { mentors } from '../content/mentors.ts';
import type { MentorName, OrganisationKey, VenueKey } from '../content/names.ts';
import { organisations } from '../content/organisations.ts';

export interface DemoPeopleIds {
  readonly organisations: ReadonlyMap<OrganisationKey, string>;
  readonly mentors: ReadonlyMap<MentorName, string>;
}

@Injectable()
export class DemoPeople {
  constructor(
    private readonly dataSource: DataSource,
    private readonly organisationsService: OrganisationsService,
    private readonly mentorsService: MentorsService,
  ) {}

  async fill(venues: ReadonlyMap<VenueKey, string>): Promise<DemoPeopleIds> {
    return { organisations: await this.fillOrganisations(), mentors: await this.fillMentors(venues) };
  }

  private async fillOrganisations(): Promise<Map<OrganisationKey, string>> {
    const known = await this.dataSource.getRepository(Organisation).find();
    const ids = new Map<OrganisationKey, string>();
    for (const [key, organisation] of Object.entries(organisations) as [
      OrganisationKey,
      DemoOrganisation,
    ][]) {
      const { contact, insurance: _, ...draft } = organisation;
      const there = known.find(({ name }) => name === organisation.name);
      const { email, phone } = contact;
      ids.set(key, (there ?? (await this.organisationsService.register({ ...draft, email, phone }))).id);
    }
    return ids;
  }

  private async fillMentors(venues: ReadonlyMap<VenueKey, string>): Promise<Map<MentorName, string>> {
    const known = await this.dataSource.getRepository(Mentor).find();
    const ids = new Map<MentorName, string>();
    for (const [name, { venues: at = [], ...mentor }] of Object.entries(mentors) as [
      MentorName,
      DemoMentor,
    ][]) {
      const there = known.find((other) => other.name === name);
      const venueIds = at.map((venue) => venues.get(venue)!);
      ids.set(name, (there ?? (await this.mentorsService.register({ name, ...mentor, venueIds }))).id);
    }
    return ids;
  }
}
