// Who posts offers: a Verein, a parish, the town's own team.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Localised } from '../places/localised.ts';
import { refusal } from '../platform/database/database-errors.ts';

refusal('organisation_name_ux', 'BAD_INPUT', {}, 'input.name');

/** How much of what an organisation posts is read by the team before it is public. */
export type Trust = 'ALWAYS_REVIEW' | 'FIRST_OFFERS' | 'TRUSTED';

@ObjectType({ description: 'Who posts offers: a Verein, a parish, the town itself.' })
@Entity()
@Unique('organisation_name_ux', ['name'])
@Check('organisation_trust_ck', `trust IN ('ALWAYS_REVIEW', 'FIRST_OFFERS', 'TRUSTED')`)
export class Organisation {
  @Field(() => ID, { description: 'UUID.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, { description: 'Name.' })
  @Column({ type: 'text', collation: 'german' })
  name: string;

  @Column('jsonb')
  description: Localised;

  @Field(() => String, { nullable: true, description: 'Address of its own site.' })
  @Column('text', { nullable: true })
  website: string | null;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text')
  trust: Trust;
}
