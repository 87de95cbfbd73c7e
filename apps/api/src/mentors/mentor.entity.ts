// A Digitalmentor: what they can help with, on which devices, in which languages, how much and where.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { Device, Worry } from '../offers/offer-terms.ts';
import { InstantColumn } from '../platform/database/temporal-columns.ts';
import { DateTime } from '../platform/graphql/scalars.ts';

@ObjectType('TeamMentor', { description: 'A mentor, as those who plan with them see them.' })
@Entity()
@Check('mentor_hours_ck', 'hours_a_week > 0')
export class Mentor {
  @Field(() => ID, { description: 'UUID.' })
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, { description: 'First name or nickname.' })
  @Column({ type: 'text', collation: 'german' })
  name: string;

  @Field(() => [Worry], { description: 'What they can help with.' })
  @Column('text', { array: true })
  worries: string[];

  @Field(() => [Device], { description: 'The devices they know.' })
  @Column('text', { array: true })
  devices: string[];

  @Field(() => [String], { description: 'Languages they speak, ISO 639-1.' })
  @Column('text', { array: true })
  languages: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'How many hours a week they give at most, at all venues together; null for no limit.',
  })
  @Column('int', { name: 'hours_a_week', nullable: true })
  hoursAWeek: number | null;

  @Field(() => [ID], { description: 'Ids of the venues where they help; empty means anywhere.' })
  @Column('uuid', { array: true, default: [] })
  venueIds: string[];

  @Field(() => DateTime, {
    nullable: true,
    description: 'When they stopped; they are in no coming session since. Null while they help.',
  })
  @InstantColumn({ nullable: true })
  endedAt: Temporal.Instant | null;
}
