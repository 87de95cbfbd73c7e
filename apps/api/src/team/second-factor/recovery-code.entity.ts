// A code on paper for somebody whose phone is lost; it works once, then its row is gone.
import { Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { StaffMember } from '../accounts/staff-member.entity.ts';

@Entity()
export class RecoveryCode {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recovery_code_pkey' })
  staffId: string;

  @ManyToOne(() => StaffMember, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'recovery_code_staff_fk' })
  staffRow?: Relation<StaffMember>;

  /** Keyed hash: whoever reads the table has no code. */
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'recovery_code_pkey' })
  codeHash: Buffer;
}
