// A picture as it is shown: small files of one type, made from what somebody sent.
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../platform/database/temporal-columns.ts';

@Entity()
@Index('picture_created_ix', ['createdAt'])
export class Picture {
  @PrimaryColumn('uuid')
  id: string;

  /** Who sent it: nobody else may put it on an offer that hasn't got it yet. */
  @Column('uuid')
  uploadedBy: string;

  @InstantColumn()
  createdAt: Temporal.Instant;

  /** Pixels of the larger file. */
  @Column('int')
  width: number;

  @Column('int')
  height: number;

  @Column('bytea', { name: 'webp_640', select: false })
  webp640: Buffer;

  @Column('bytea', { name: 'webp_1280', select: false })
  webp1280: Buffer;
}
