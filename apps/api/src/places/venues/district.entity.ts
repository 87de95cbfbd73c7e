// A part of the town: a Sozialraum (without parent) or a Stadtteil within one.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { refusal } from '../../platform/database/database-errors.ts';

refusal('district_name_ux', 'BAD_INPUT', {}, 'input.name');
refusal('district_top_name_ux', 'BAD_INPUT', {}, 'input.name');

@ObjectType({ description: 'A part of the town: a Sozialraum (no parent) or a Stadtteil within one.' })
@Entity()
@Unique('district_name_ux', ['parentId', 'name'])
@Index('district_position_ix', ['latitude', 'longitude'])
@Index('district_top_name_ux', ['name'], { unique: true, where: 'parent_id IS NULL' })
export class District {
  @Field(() => ID, { description: 'UUID.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  parentId: string | null;

  @ManyToOne(() => District)
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'district_parent_fk' })
  parentRow?: Relation<District> | null;

  @Field(() => String, { description: 'Name in German.' })
  @Column({ type: 'text', collation: 'german' })
  name: string;

  @Field(() => Number, { nullable: true, description: 'Latitude of its middle, WGS 84.' })
  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Field(() => Number, { nullable: true, description: 'Longitude of its middle, WGS 84.' })
  @Column('double precision', { nullable: true })
  longitude: number | null;
}
