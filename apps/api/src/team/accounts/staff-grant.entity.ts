// One role somebody holds, and what for.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Role } from '../roles/role.ts';
import type { GrantOf } from '../roles/staff.ts';
import { StaffMember } from './staff-member.entity.ts';

@ObjectType({ description: 'One role somebody holds, and what for.' })
@Entity()
@Check(
  'staff_grant_role_ck',
  `CASE role WHEN 'QUARTIER_TEAM' THEN venue_id IS NOT NULL WHEN 'ORGANISATION_MEMBER' THEN organisation_id IS NOT NULL WHEN 'MENTOR' THEN mentor_id IS NOT NULL ELSE role IN ('TOWN_ADMIN', 'AUDITOR') END`,
)
@Index('staff_grant_staff_ix', ['staffId'])
export class StaffGrant implements GrantOf {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  staffId: string;

  @ManyToOne(() => StaffMember, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'staff_grant_staff_fk' })
  staffRow?: Relation<StaffMember>;

  @Field(() => Role, { description: 'The role.' })
  @Column('text')
  role: Role;

  @Field(() => ID, {
    nullable: true,
    description: 'The venue of a Quartier team; of a mentor the one whose team may hand over links, if any.',
  })
  @Column('uuid', { nullable: true })
  venueId: string | null;

  /** Named by text, because other rooms build on this one and not the other way round. */
  @ManyToOne('Venue')
  @JoinColumn({ name: 'venue_id', foreignKeyConstraintName: 'staff_grant_venue_fk' })
  venueRow?: unknown;

  @Field(() => ID, { nullable: true, description: 'The organisation of a member.' })
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @ManyToOne('Organisation')
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'staff_grant_organisation_fk' })
  organisationRow?: unknown;

  @Field(() => ID, { nullable: true, description: 'The mentor somebody is.' })
  @Column('uuid', { nullable: true })
  mentorId: string | null;

  @ManyToOne('Mentor')
  @JoinColumn({ name: 'mentor_id', foreignKeyConstraintName: 'staff_grant_mentor_fk' })
  mentorRow?: unknown;
}
