// Composes the questions whether people come, from what is true when they are sent.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Composed, Composers } from '../../../messages/composers.ts';
import type { Message } from '../../../messages/message.entity.ts';
import { Reconfirm } from '../../../offers/offer-terms.ts';
import { newsLetter } from '../letters/news-letter.ts';
import type { ReadStory } from '../story/read-story.ts';
import { recipientOf } from '../story/recipient-of.ts';
import { Telling } from '../telling.ts';
import { hasToldEnough } from '../told/told-enough.ts';
import { asksStill } from './asks-still.ts';
import { RECONFIRM, type ReconfirmKind, reconfirmKinds, releaseAt } from './reconfirm-times.ts';

@Injectable()
export class ReconfirmLetters implements OnModuleInit {
  constructor(
    private readonly composers: Composers,
    private readonly telling: Telling,
  ) {}

  onModuleInit(): void {
    for (const kind of reconfirmKinds) {
      this.composers.register(RECONFIRM[kind], (message, entities) => this.compose(kind, message, entities));
    }
  }

  private async compose(
    kind: ReconfirmKind,
    message: Message,
    entities: EntityManager,
  ): Promise<Composed | null> {
    const read = await this.telling.read(entities, message.subjectId);
    if (!read || !asksStill(kind, message.aboutAt!, read.booking, read.story)) return null;
    if (await hasToldEnough(entities, read)) return null;
    const { story, contact } = read;
    const { email } = story.town.contact;
    return {
      to: recipientOf(contact),
      letter: newsLetter({ ...story, answerBy: answerBy(kind, read) }, kind),
      replyTo: email || null,
      toldAs: kind,
      mustKnow: true,
      sent: () => Promise.resolve(),
    };
  }
}

/** Until when a place is kept without an answer; null where it is kept anyway. */
function answerBy(kind: ReconfirmKind, { booking, story }: ReadStory): string | null {
  const releases = booking.occurrenceRow!.offerRow!.reconfirm === Reconfirm.RELEASE;
  if (kind === 'RECONFIRM' || !releases) return null;
  return releaseAt(story.now, Temporal.Instant.from(story.facts.startsAt), story.zone)?.toString() ?? null;
}
