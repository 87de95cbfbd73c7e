// That a mentor is told something of a swap. What it says is found out when it is sent; without an address it stands on Today.
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { InstantColumn } from '../../../platform/database/temporal-columns.ts';
import { StaffMember } from '../../../team/accounts/staff-member.entity.ts';
import { Mentor } from '../../mentor.entity.ts';
import { MentorSwap } from '../mentor-swap.entity.ts';

/**
 * ASKED: they are asked, OVER: they need not answer any more; ANSWERED: what became of their question, UNANSWERED: that
 * nobody has said yes so close to the session.
 */
export type SwapMatter = 'ASKED' | 'OVER' | 'ANSWERED' | 'UNANSWERED';

@Entity()
@Check('swap_letter_about_ck', `about IN ('ASKED', 'OVER', 'ANSWERED', 'UNANSWERED')`)
@Index('swap_letter_once_ux', { synchronize: false })
@Index('swap_letter_untold_ix', ['swapId'], { where: 'told_at IS NULL' })
export class SwapLetter {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  swapId: string;

  @ManyToOne(() => MentorSwap, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'swap_id', foreignKeyConstraintName: 'swap_letter_swap_fk' })
  swapRow?: Relation<MentorSwap>;

  /** Who is told. */
  @Column('uuid')
  mentorId: string;

  @ManyToOne(() => Mentor)
  @JoinColumn({ name: 'mentor_id', foreignKeyConstraintName: 'swap_letter_mentor_fk' })
  mentorRow?: Relation<Mentor>;

  /** Whose address it goes to; null: nobody has one who is this mentor, so the team tells them. */
  @Column('uuid', { nullable: true })
  staffId: string | null;

  @ManyToOne(() => StaffMember, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'swap_letter_staff_fk' })
  staffRow?: Relation<StaffMember> | null;

  @Column('text')
  about: SwapMatter;

  /** When it was sent, or the team said that they know. */
  @InstantColumn({ nullable: true })
  toldAt: Temporal.Instant | null;
}
