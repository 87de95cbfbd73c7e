// That somebody subscribes to the own sessions; the address is known to them alone.
import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { InstantColumn } from '../../platform/database/temporal-columns.ts';
import { StaffMember } from '../../team/accounts/staff-member.entity.ts';

@Entity()
@Unique('mentor_calendar_token_ux', ['tokenHash'])
export class MentorCalendar {
  @PrimaryColumn('uuid')
  staffId: string;

  @OneToOne(() => StaffMember, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'mentor_calendar_staff_fk' })
  staffRow?: Relation<StaffMember>;

  /** SHA-256 of the token: whoever reads the table has no address. */
  @Column('bytea')
  tokenHash: Buffer;

  @InstantColumn()
  madeAt: Temporal.Instant;
}
