// A place people go to: a neighbourhood centre, a library, a garden.
import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { AccessibilityFeature } from './accessibility-feature.ts';
import { District } from './district.entity.ts';
import { refusal } from '../../platform/database/database-errors.ts';
import { InstantColumn } from '../../platform/database/temporal-columns.ts';
import type { Localised } from '../localised.ts';

refusal('venue_name_ux', 'BAD_INPUT', {}, 'input.name');
refusal('venue_district_fk', 'BAD_INPUT', {}, 'input.districtId');

@ObjectType({ description: 'A place people go to.' })
@Entity()
@Unique('venue_name_ux', ['name'])
@Index('venue_district_ix', ['districtId'])
@Index('venue_position_ix', ['latitude', 'longitude'])
export class Venue {
  @Field(() => ID, { description: 'UUID.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  districtId: string;

  @ManyToOne(() => District)
  @JoinColumn({ name: 'district_id', foreignKeyConstraintName: 'venue_district_fk' })
  districtRow?: Relation<District>;

  @Field(() => String, { description: 'Name as written at the door.' })
  @Column({ type: 'text', collation: 'german' })
  name: string;

  @Field(() => String, { description: 'Street and house number.' })
  @Column('text')
  street: string;

  @Field(() => String, { description: 'German postal code, five digits.' })
  @Column('text')
  postalCode: string;

  @Field(() => String, { description: 'City.' })
  @Column('text')
  city: string;

  @Field(() => Float, { nullable: true, description: 'Latitude, WGS 84.' })
  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Field(() => Float, { nullable: true, description: 'Longitude, WGS 84.' })
  @Column('double precision', { nullable: true })
  longitude: number | null;

  @Field(() => String, { nullable: true, description: 'Telephone number of the place.' })
  @Column('text', { nullable: true })
  phone: string | null;

  @Field(() => [AccessibilityFeature], { description: 'What was seen to be accessible.' })
  @Column('text', { array: true })
  accessibility: AccessibilityFeature[];

  @Column('jsonb')
  accessibilityNote: Localised;

  /** When its doors are open; empty while nobody has said. */
  @Column('jsonb', { default: {} })
  openingHours: Localised;

  /** Closed for good since then: no new offers; what happens there still does. */
  @InstantColumn({ nullable: true })
  closedAt: Temporal.Instant | null;
}
