// How often, on one day at one venue, nobody could help with the same thing. Nothing tells who wished it.
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Venue } from '../../places/venues/venue.entity.ts';
import { DateColumn } from '../../platform/database/temporal-columns.ts';

@Entity()
@Check('unmet_wish_times_ck', 'times > 0')
export class UnmetWish {
  @PrimaryColumn('uuid')
  venueId: string;

  @ManyToOne(() => Venue, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'venue_id', foreignKeyConstraintName: 'unmet_wish_venue_fk' })
  venueRow?: unknown;

  /** Local day of the town. */
  @DateColumn({ primary: true })
  notedOn: Temporal.PlainDate;

  /** Tokens as a booking needs them, e.g. `worry:WIFI`. */
  @PrimaryColumn('text', { array: true })
  needs: string[];

  @Column('int')
  times: number;
}
