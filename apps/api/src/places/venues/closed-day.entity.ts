// Days on which a venue is closed; series leave them out.
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { DateColumn } from '../../platform/database/temporal-columns.ts';
import { Venue } from './venue.entity.ts';

@Entity()
@Check('closed_day_order_ck', 'to_on >= from_on')
@Index('closed_day_venue_ix', ['venueId', 'toOn'])
export class ClosedDay {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  venueId: string;

  @ManyToOne(() => Venue, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'venue_id', foreignKeyConstraintName: 'closed_day_venue_fk' })
  venue?: Relation<Venue>;

  /** First closed day, local to the town. */
  @DateColumn()
  fromOn: Temporal.PlainDate;

  /** Last closed day, included. */
  @DateColumn()
  toOn: Temporal.PlainDate;

  @Column('text')
  reason: string;
}
