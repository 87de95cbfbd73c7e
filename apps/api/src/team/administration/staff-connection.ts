// A page of the staff, and a link that was just issued.
import { Field, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../../platform/graphql/page-info.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { LinkKind } from '../links/staff-link.entity.ts';
import { StaffMember } from '../accounts/staff-member.entity.ts';

@ObjectType({ description: 'A page of the staff.' })
export class StaffConnection {
  @Field(() => [StaffMember], { description: 'The people of this page, by name.' })
  nodes: StaffMember[];

  @Field(() => PageInfo, { description: 'Where this page ends.' })
  pageInfo: PageInfo;
}

@ObjectType({
  description: 'A one-time link to hand over. It is shown this once; whoever opens it first gets in.',
})
export class IssuedLink {
  @Field(() => StaffMember, { description: 'Whom it is for.' })
  staff: StaffMember;

  @Field(() => LinkKind, { description: 'What it is for.' })
  kind: LinkKind;

  @Field(() => String, { description: 'The address to open, with the token behind the #.' })
  url: string;

  @Field(() => DateTime, { description: 'Until when it can be opened.' })
  expiresAt: Temporal.Instant;
}
