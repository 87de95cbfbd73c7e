/** Takes in the demo town's organisations and mentors where they are missing. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Mentor } from '../../mentors/mentor.entity.ts';
import { MentorsService } from '../../mentors/mentors.service.ts';
import { Organisation } from '../../organisations/organisation.entity.ts';
import { OrganisationsService } from '../../organisations/organisations.service.ts';
import type { DemoMentor, DemoOrganisation } from '../content/content-types.ts';
import { mentors } from '../content/mentors.ts';
import type { MentorName, OrganisationKey } from '../content/names.ts';
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

  async fill(): Promise<DemoPeopleIds> {
    return { organisations: await this.fillOrganisations(), mentors: await this.fillMentors() };
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

  private async fillMentors(): Promise<Map<MentorName, string>> {
    const known = await this.dataSource.getRepository(Mentor).find();
    const ids = new Map<MentorName, string>();
    for (const [name, skills] of Object.entries(mentors) as [MentorName, DemoMentor][]) {
      const there = known.find((mentor) => mentor.name === name);
      ids.set(name, (there ?? (await this.mentorsService.register({ name, ...skills }))).id);
    }
    return ids;
  }
}
