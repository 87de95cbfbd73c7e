// What somebody may post for, and who can be named.
import { Injectable } from '@nestjs/common';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DataSource, In, IsNull } from 'typeorm';
import { Organisation } from '../../../organisations/organisation.entity.ts';
import { Venue } from '../../../places/venues/venue.entity.ts';
import { StaffMember } from '../../../team/accounts/staff-member.entity.ts';
import type { Staff } from '../../../team/roles/staff.ts';
import { WhoMentors } from '../../posting/mentoring.ts';

@ObjectType({ description: 'A mentor one can name.' })
export class MentorChoice {
  @Field(() => ID, { description: 'UUID.' })
  id: string;

  @Field(() => String, { description: 'First name or nickname.' })
  name: string;
}

@ObjectType({ description: 'Who posted the newest offer at a venue, among whose offers one may post.' })
export class UsualOrganisation {
  @Field(() => ID, { description: 'The venue.' })
  venueId: string;

  @Field(() => ID, { description: 'The organisation.' })
  organisationId: string;
}

@ObjectType({ description: 'What one may post for, and who can be named.' })
export class PostingChoices {
  @Field(() => [Organisation], { description: 'Whose offers one may post, by name.' })
  organisations: Organisation[];

  @Field(() => [Venue], { description: 'Where they may be, by name.' })
  venues: Venue[];

  @Field(() => [UsualOrganisation], { description: 'Who posted last at each venue, to begin with.' })
  usualOrganisations: UsualOrganisation[];

  @Field(() => [MentorChoice], { description: 'Mentors, by name.' })
  mentors: MentorChoice[];

  @Field(() => String, { description: 'One’s own name, as a contact to begin with.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'One’s own e-mail address.' })
  email: string | null;
}

const LAST_AT_VENUES = `SELECT DISTINCT ON (venue_id) venue_id AS "venueId", organisation_id AS "organisationId"
  FROM offer WHERE venue_id = ANY($1) AND organisation_id = ANY($2)
  ORDER BY venue_id, published_at DESC NULLS LAST, id DESC`;

@Injectable()
export class PostingChoicesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly who: WhoMentors,
  ) {}

  async of(staff: Staff): Promise<PostingChoices> {
    const { everything, venueIds, organisationIds } = staff.reach;
    // A Quartier team posts for anybody at its own venue; a member for the own organisation anywhere.
    const forAnybody = everything || venueIds.length > 0;
    const anywhere = everything || organisationIds.length > 0;
    const { manager } = this.dataSource;
    const me = await manager.findOneByOrFail(StaffMember, { id: staff.id });
    const organisations = await manager.find(Organisation, {
      where: forAnybody ? {} : { id: In([...organisationIds]) },
      order: { name: 'ASC' },
    });
    const venues = await manager.find(Venue, {
      where: { closedAt: IsNull(), ...(anywhere ? {} : { id: In([...venueIds]) }) },
      order: { name: 'ASC' },
    });
    return {
      ...{ organisations, venues },
      usualOrganisations: await manager.query<UsualOrganisation[]>(LAST_AT_VENUES, [
        venues.map(({ id }) => id),
        organisations.map(({ id }) => id),
      ]),
      mentors: await this.who.mentoring.all(),
      name: me.name,
      email: me.email,
    };
  }
}
