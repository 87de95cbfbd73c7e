// Slides of a screen; whoever changes one holds the screen, so that two of the team come after each other.
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { Picture, PicturePurpose } from '../../pictures/picture.entity.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { isId } from '../../platform/ids.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { changedMeanwhile } from '../../team/accounts/changed-meanwhile.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { ScreenSlide } from '../screen-slide.entity.ts';
import type { Screen } from '../screen.entity.ts';
import { lockedScreen, within } from './screens-in-reach.ts';
import { type SlideContent, slideContent, slideFlaw, type SlideInput } from './slide-inputs.ts';

/** More would come once in ten minutes each. */
export const MOST_SLIDES = 50;

@Injectable()
export class TeamSlides {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Stores a slide under its id, or a new one behind the others; saying the same again is harmless.
   * @param version the one it was written upon, 0 for a new one
   * @throws DomainError CHANGED_MEANWHILE with their `version` and `name`; NOT_FOUND, also when it was removed; BAD_INPUT
   */
  save(staff: Staff, { screenId, id, version }: SlideOnScreen, input: SlideInput): Promise<Screen> {
    if (!isId(id)) throw new DomainError('BAD_INPUT', {}, 'id');
    const content = slideContent(input);
    const flaw = slideFlaw(content);
    if (flaw) throw flaw;
    return this.transactions.run(async (entities) => {
      const screen = await lockedScreen(entities, staff, screenId);
      const known = await entities.findOneBy(ScreenSlide, { id });
      if (known && (known.screenId !== screenId || known.removedAt)) throw new DomainError('NOT_FOUND');
      if (known && isSame(known, content)) return screen;
      if (known && known.version !== version) throw await changedMeanwhile(entities, known);
      await refuseForeignPicture(entities, staff, screenId, content.pictureId);
      const edited = { ...content, version: version + 1, editedBy: staff.id };
      if (known) await entities.update(ScreenSlide, { id }, edited);
      else if (version > 0) throw new DomainError('NOT_FOUND');
      else await addSlide(entities, screenId, { ...edited, id });
      return screen;
    });
  }

  /** Takes it off the screen. @throws DomainError NOT_FOUND; CHANGED_MEANWHILE when it says something else by now */
  remove(staff: Staff, id: string, version: number): Promise<Screen> {
    const removedAt = this.clock.now();
    return this.change(staff, id, async (entities, slide) => {
      if (slide.removedAt) return;
      if (slide.version !== version) throw await changedMeanwhile(entities, slide);
      await entities.update(ScreenSlide, { id }, { removedAt });
    });
  }

  /** Takes that back, for a day: it comes where it was. @throws DomainError NOT_FOUND, BAD_INPUT when there are too many */
  restore(staff: Staff, id: string): Promise<Screen> {
    return this.change(staff, id, async (entities, { screenId, removedAt }) => {
      if (!removedAt) return;
      refuseTooMany(await slidesOf(entities, screenId));
      await entities.update(ScreenSlide, { id }, { removedAt: null });
    });
  }

  /**
   * Puts the slides of a screen in another order.
   * @param seen the order it was, as whoever moves them saw it
   * @throws DomainError CHANGED_MEANWHILE when it was another one; BAD_INPUT when `wanted` holds others; NOT_FOUND
   */
  order(staff: Staff, screenId: string, { seen, wanted }: SlideOrder): Promise<Screen> {
    if (!isDeepStrictEqual(seen.toSorted(), wanted.toSorted()))
      throw new DomainError('BAD_INPUT', {}, 'wanted');
    return this.transactions.run(async (entities) => {
      const screen = await lockedScreen(entities, staff, screenId);
      const there = (await slidesOf(entities, screenId)).map(({ id }) => id);
      if (isDeepStrictEqual(there, wanted)) return screen;
      if (!isDeepStrictEqual(there, seen))
        throw new DomainError('CHANGED_MEANWHILE', { version: 0, name: '' });
      for (const [position, id] of wanted.entries()) await entities.update(ScreenSlide, { id }, { position });
      return screen;
    });
  }

  private change(
    staff: Staff,
    id: string,
    work: (entities: EntityManager, slide: ScreenSlide) => Promise<void>,
  ): Promise<Screen> {
    return this.transactions.run(async (entities) => {
      const slide = await entities.findOneBy(ScreenSlide, { id, screenRow: within(staff) });
      if (!slide) throw new DomainError('NOT_FOUND');
      const screen = await lockedScreen(entities, staff, slide.screenId);
      await work(entities, await entities.findOneByOrFail(ScreenSlide, { id }));
      return screen;
    });
  }
}

interface SlideOnScreen {
  readonly screenId: string;
  readonly id: string;
  readonly version: number;
}

export interface SlideOrder {
  readonly seen: readonly string[];
  readonly wanted: readonly string[];
}

/** Those a screen shows, in their order. */
export function slidesOf(entities: EntityManager, screenId: string): Promise<ScreenSlide[]> {
  const where = { screenId, removedAt: IsNull() };
  return entities.find(ScreenSlide, { where, order: { position: 'ASC', id: 'ASC' } });
}

async function addSlide(
  entities: EntityManager,
  screenId: string,
  slide: SlideContent & Pick<ScreenSlide, 'id' | 'version' | 'editedBy'>,
): Promise<void> {
  const there = await slidesOf(entities, screenId);
  refuseTooMany(there);
  const position = (there.at(-1)?.position ?? 0) + 1;
  await entities.insert(ScreenSlide, { ...slide, screenId, position });
}

function refuseTooMany(there: readonly ScreenSlide[]): void {
  if (there.length >= MOST_SLIDES) throw new DomainError('BAD_INPUT', { most: MOST_SLIDES }, 'slides');
}

/** A picture comes from whoever uses it first, or is on a slide of this screen already. */
async function refuseForeignPicture(
  entities: EntityManager,
  staff: Staff,
  screenId: string,
  pictureId: string | null,
): Promise<void> {
  if (pictureId === null) return;
  const own = { id: pictureId, uploadedBy: staff.id, purpose: PicturePurpose.OFFER };
  if (await entities.existsBy(Picture, own)) return;
  if (await entities.existsBy(ScreenSlide, { screenId, pictureId })) return;
  throw new DomainError('BAD_INPUT', {}, 'slide.pictureId');
}

/** Instants have nothing in them that a comparison could see. */
function isSame(slide: ScreenSlide, content: SlideContent): boolean {
  return isDeepStrictEqual(comparable(slide), comparable(content));
}

function comparable({ texts, pictureId, startsAt, endsAt, weight }: SlideContent) {
  return { texts, pictureId, weight, startsAt: startsAt?.toString(), endsAt: endsAt?.toString() };
}
