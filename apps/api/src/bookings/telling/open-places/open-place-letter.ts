// Composes the word that a place is open, while it is.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Composed, Composers } from '../../../messages/composers.ts';
import type { Message } from '../../../messages/message.entity.ts';
import { Telling } from '../telling.ts';
import { canTakeOpenPlace, PLACE_OPEN } from './plan-open-places.ts';

@Injectable()
export class OpenPlaceLetter implements OnModuleInit {
  constructor(
    private readonly composers: Composers,
    private readonly telling: Telling,
  ) {}

  onModuleInit(): void {
    this.composers.register(PLACE_OPEN, (message, entities) => this.compose(message, entities));
  }

  private async compose(message: Message, entities: EntityManager): Promise<Composed | null> {
    const read = await this.telling.read(entities, message.subjectId);
    if (!read || !(await canTakeOpenPlace(entities, message, read.story.now))) return null;
    return { ...this.telling.letter('PLACE_OPEN', read), mustKnow: true, sent: () => Promise.resolve() };
  }
}
