// A slide: what the team itself wants to say on an info screen, in words, with a picture or without.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Picture } from '../pictures/picture.entity.ts';
import { refusal } from '../platform/database/database-errors.ts';
import { InstantColumn } from '../platform/database/temporal-columns.ts';
import { DateTime } from '../platform/graphql/scalars.ts';
import { Screen } from './screen.entity.ts';

refusal('screen_slide_time_ck', 'BAD_INPUT', {}, 'input.endsAt');
refusal('screen_slide_picture_fk', 'BAD_INPUT', {}, 'input.pictureId');

/** What a slide says in one language; empty texts are ''. */
export interface SlideText {
  readonly title: string;
  readonly body: string;
  /** What is to be seen on its picture. */
  readonly alt: string;
}

@ObjectType({ description: 'What the team itself says on a screen.' })
@Entity()
@Check('screen_slide_time_ck', `ends_at > starts_at`)
@Check('screen_slide_weight_ck', `weight BETWEEN 1 AND 5`)
@Index('screen_slide_order_ix', ['screenId', 'position', 'id'], { where: 'removed_at IS NULL' })
@Index('screen_slide_screen_ix', ['screenId'])
@Index('screen_slide_removed_ix', ['removedAt'], { where: 'removed_at IS NOT NULL' })
@Index('screen_slide_picture_ix', ['pictureId'], { where: 'picture_id IS NOT NULL' })
export class ScreenSlide {
  @Field(() => ID, { description: 'UUID.' })
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  screenId: string;

  @ManyToOne(() => Screen, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'screen_id', foreignKeyConstraintName: 'screen_slide_screen_fk' })
  screenRow?: Relation<Screen>;

  /** By language (ISO 639-1), one at least. */
  @Column('jsonb')
  texts: Readonly<Record<string, SlideText>>;

  @Column('uuid', { nullable: true })
  pictureId: string | null;

  @ManyToOne(() => Picture)
  @JoinColumn({ name: 'picture_id', foreignKeyConstraintName: 'screen_slide_picture_fk' })
  pictureRow?: Relation<Picture> | null;

  @Field(() => DateTime, { nullable: true, description: 'Not shown before; null: at once.' })
  @InstantColumn({ nullable: true })
  startsAt: Temporal.Instant | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Not shown from then on; null: until it is removed.',
  })
  @InstantColumn({ nullable: true })
  endsAt: Temporal.Instant | null;

  @Field(() => Int, { description: 'How often it comes beside the other slides, 1 to 5.' })
  @Column('int')
  weight: number;

  /** Its place among the slides of its screen; the ids decide between equal ones. */
  @Column('int')
  position: number;

  @Field(() => Int, { description: 'Grows with every change; say it when you save.' })
  @Column('int', { default: 1 })
  version: number;

  /** Who saved it last, for whoever was later; null for what a service made. */
  @Column('uuid', { nullable: true })
  editedBy: string | null;

  /** Shown no more since then; kept for second thoughts, and forgotten by the nightly job. */
  @InstantColumn({ nullable: true })
  removedAt: Temporal.Instant | null;
}
