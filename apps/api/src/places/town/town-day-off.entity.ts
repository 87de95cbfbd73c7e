// A day off of the town's own, as a local feast: series that leave out holidays leave it out as well.
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { refusal } from '../../platform/database/database-errors.ts';
import { DateColumn } from '../../platform/database/temporal-columns.ts';

refusal('town_day_off_ux', 'BAD_INPUT', {}, 'input.on');

@Entity()
@Unique('town_day_off_ux', ['fallsOn'])
export class TownDayOff {
  @PrimaryColumn('uuid')
  id: string;

  @DateColumn()
  fallsOn: Temporal.PlainDate;

  @Column('text')
  name: string;
}
