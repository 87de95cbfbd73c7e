// Addresses somebody has shown to own; they are free of the limits for unconfirmed ones.
import { Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../../platform/database/temporal-columns.ts';

@Entity()
export class ConfirmedAddress {
  /** Keyed hash of the e-mail address or phone number. */
  @PrimaryColumn('bytea')
  hash: Buffer;

  @InstantColumn()
  confirmedAt: Temporal.Instant;
}
