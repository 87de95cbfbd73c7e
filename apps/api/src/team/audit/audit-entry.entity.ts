// Who did what to which object and when: ids only, so that it can be kept when people are forgotten.
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../platform/temporal-columns.ts';

@Entity()
@Index('audit_entry_at_ix', ['at', 'id'])
@Index('audit_entry_staff_ix', ['staffId', 'at'])
@Index('audit_entry_object_ix', ['objectId', 'at'])
export class AuditEntry {
  @PrimaryColumn('uuid')
  id: string;

  @InstantColumn()
  at: Temporal.Instant;

  /** Null for what happened before anybody was known, as a refused sign-in. */
  @Column('uuid', { nullable: true })
  staffId: string | null;

  /** Object and verb, as `offer.publish`. */
  @Column('text')
  action: string;

  @Column('uuid', { nullable: true })
  objectId: string | null;

  /** `DONE`, or the code of the refusal; null while it runs, or when the process died meanwhile. */
  @Column('text', { nullable: true })
  outcome: string | null;
}
