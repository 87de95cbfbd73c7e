// The log as admins search it.
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import { PageInfo } from '../../platform/graphql/page-info.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { AuditEntry } from './audit-entry.entity.ts';

@InputType({ description: 'What is looked for in the log.' })
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'Who acted.' })
  @IsOptional()
  @IsUUID()
  staffId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'One action as offer.publish, or an object with all its verbs as offer.',
  })
  @IsOptional()
  @Matches(/^[A-Za-z]{1,40}(\.[A-Za-z-]{1,40})?$/)
  action?: string | null;

  @Field(() => ID, { nullable: true, description: 'What it was done to.' })
  @IsOptional()
  @IsUUID()
  objectId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'From this instant, included.' })
  from?: Temporal.Instant | null;

  @Field(() => DateTime, { nullable: true, description: 'Up to this instant, not included.' })
  to?: Temporal.Instant | null;
}

@ArgsType()
export class AuditArguments {
  @Field(() => AuditFilter, { nullable: true, description: 'Everything when left out.' })
  filter?: AuditFilter | null;

  @Field(() => Int, { nullable: true, defaultValue: 50, description: 'At most so many, 1 to 100.' })
  first: number = 50;

  @Field(() => String, { nullable: true, description: 'What follows this cursor.' })
  after?: string | null;
}

@ObjectType({ description: 'Somebody of the staff, as they are called now.' })
export class AuditStaff {
  @Field(() => ID, { description: 'UUID.' })
  id: string;

  @Field(() => String, { description: 'Name.' })
  name: string;
}

@ObjectType({ description: 'A page of the log, newest first.' })
export class AuditEntryConnection {
  @Field(() => [AuditEntry], { description: 'The entries of this page.' })
  nodes: AuditEntry[];

  @Field(() => PageInfo, { description: 'Where this page ends.' })
  pageInfo: PageInfo;
}
