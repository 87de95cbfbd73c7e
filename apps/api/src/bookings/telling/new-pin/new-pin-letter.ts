// Composes the letter with a new PIN, for whoever has the old one in an earlier letter.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Composed, Composers } from '../../../messages/composers.ts';
import { isPast } from '../news/facts.ts';
import { NEW_PIN } from '../news/news-terms.ts';
import { Telling } from '../telling.ts';

@Injectable()
export class NewPinLetter implements OnModuleInit {
  constructor(
    private readonly composers: Composers,
    private readonly telling: Telling,
  ) {}

  onModuleInit(): void {
    this.composers.register(NEW_PIN, ({ subjectId }, entities) => this.compose(subjectId, entities));
  }

  /** Null where nothing was told yet: the first letter has the new PIN. */
  private async compose(bookingId: string, entities: EntityManager): Promise<Composed | null> {
    const read = await this.telling.read(entities, bookingId);
    if (!read?.story.told || isPast(read.story.facts, read.story.now) || !read.booking.isLiving) return null;
    return { ...this.telling.letter('NEW_PIN', read), mustKnow: false, sent: () => Promise.resolve() };
  }
}
