// A picture as it is shown: small files of one type, made from what somebody sent.
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/temporal-columns.ts';

/** What a picture was sent for; its bounds and its making follow from it. */
export enum PicturePurpose {
  OFFER = 'OFFER',
  LOGO = 'LOGO',
}

@Entity()
@Check('picture_purpose_ck', "purpose IN ('OFFER', 'LOGO')")
export class Picture {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { default: PicturePurpose.OFFER })
  purpose: PicturePurpose;

  /** Who sent it: nobody else may put it on an offer that hasn't got it yet. */
  @Column('uuid')
  uploadedBy: string;

  @InstantColumn()
  createdAt: Temporal.Instant;

  /** When the nightly job first found that nothing uses it; null while something does, and before that job ran. */
  @InstantColumn({ nullable: true })
  unusedSince: Temporal.Instant | null;

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
