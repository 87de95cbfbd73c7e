// A Digitalmentor: what they can help with, on which devices, in which languages.
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/temporal-columns.ts';

@Entity()
@Check('mentor_hours_ck', 'hours_a_week > 0')
export class Mentor {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'text', collation: 'german' })
  name: string;

  @Column('text', { array: true })
  worries: string[];

  @Column('text', { array: true })
  devices: string[];

  @Column('text', { array: true })
  languages: string[];

  /** How many hours a week they give at most, in all places together; null for no limit. */
  @Column('int', { name: 'hours_a_week', nullable: true })
  hoursAWeek: number | null;

  /** Where they help; anywhere when empty. */
  @Column('uuid', { array: true, default: [] })
  venueIds: string[];

  /** When they stopped; they are in no coming session since. */
  @InstantColumn({ nullable: true })
  endedAt: Temporal.Instant | null;
}
