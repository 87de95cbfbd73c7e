// Who made a booking and how to reach them; deleted by rule while the booking stays as a count.
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../../platform/database/temporal-columns.ts';

@Entity()
@Index('contact_delete_ix', ['deleteAfter'])
export class Contact {
  @PrimaryColumn('uuid')
  id: string;

  /** Name or nickname. */
  @Column('text', { nullable: true })
  name: string | null;

  @Column('text', { nullable: true })
  email: string | null;

  /** E.164. */
  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  guardianName: string | null;

  @Column('text', { nullable: true })
  guardianPhone: string | null;

  @Column('text', { nullable: true })
  guardianEmail: string | null;

  /** What the person wanted to tell the team. */
  @Column('text', { nullable: true })
  message: string | null;

  @InstantColumn()
  deleteAfter: Temporal.Instant;
}
