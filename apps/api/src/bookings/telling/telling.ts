// Composes what is told about bookings: reads what is true when a message is sent, and finds out what is new in it.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Composed, Composers } from '../../messages/composers.ts';
import type { Message } from '../../messages/message.entity.ts';
import { TownService } from '../../places/town/town.service.ts';
import { Secrets } from '../../platform/settings/secrets.ts';
import { Config } from '../../platform/settings/config.ts';
import { Clock } from '../../platform/time/clock.ts';
import { GuestProof } from '../guests/proof/guest-proof.ts';
import { addressLinkToken } from './addresses/address-link.ts';
import { isPast } from './news/facts.ts';
import { standingNews } from './news/news.ts';
import { newsLetter } from './letters/news-letter.ts';
import { NEWS, type ReminderKind, REMINDERS, reminderKinds } from './news/news-terms.ts';
import { newsToHear } from './told/news-to-hear.ts';
import { noteTold } from './told/note-told.ts';
import { recipientOf } from './story/recipient-of.ts';
import { readStory, type ReadStory } from './story/read-story.ts';
import type { LetterKind } from './letters/letter-kinds.ts';
import { isStillDue } from './reminders/reminder-times.ts';
import { hasToldEnough } from './told/told-enough.ts';
import { mustHear } from './told/must-hear.ts';

@Injectable()
export class Telling implements OnModuleInit {
  constructor(
    private readonly composers: Composers,
    private readonly clock: Clock,
    private readonly town: TownService,
    private readonly proof: GuestProof,
    private readonly config: Config,
    private readonly secrets: Secrets,
  ) {}

  onModuleInit(): void {
    this.composers.register(NEWS, (message, entities) => this.composeNews(message, entities));
    for (const kind of reminderKinds) {
      this.composers.register(REMINDERS[kind], (message, entities) =>
        this.composeReminder(kind, message, entities),
      );
    }
  }

  /** What there is to tell of a booking and about it; null when its person is gone. */
  async read(entities: EntityManager, bookingId: string): Promise<ReadStory | null> {
    const now = this.clock.now();
    return readStory(entities, bookingId, {
      town: await this.town.town(),
      publicUrl: this.config.publicUrl,
      now,
      confirmationOf: (hash) => addressLinkToken(this.secrets.key('address-link'), hash, now),
      pinOf: (booking) => this.proof.pinOf(booking),
    });
  }

  private async composeNews(message: Message, entities: EntityManager): Promise<Composed | null> {
    const read = await this.read(entities, message.subjectId);
    if (!read || isPast(read.story.facts, read.story.now)) return null;
    const { told, facts, maybeHeard } = read.story;
    // What may have gone out without being noted is not known here; how things stand is true in any case.
    const fresh = await newsToHear(entities, message.subjectId, told, facts);
    const kind = fresh ?? (message.again || maybeHeard > 0 ? standingNews(facts) : null);
    if (kind === null) return null;
    const urgent = await mustHear(entities, kind, { bookingId: message.subjectId, told, facts });
    if (!urgent && !message.again && (await hasToldEnough(entities, read))) return null;
    return {
      ...this.letter(kind, read),
      mustKnow: urgent || message.again,
      sent: (later) => noteTold(later, message.subjectId, facts, this.clock.now(), maybeHeard),
    };
  }

  private async composeReminder(
    kind: ReminderKind,
    message: Message,
    entities: EntityManager,
  ): Promise<Composed | null> {
    const read = await this.read(entities, message.subjectId);
    if (!read || !isStillDue(kind, message.aboutAt!, read.story.facts, read.story.now)) return null;
    if (await hasToldEnough(entities, read)) return null;
    return { ...this.letter(kind, read), mustKnow: false, sent: () => Promise.resolve() };
  }

  /** A letter of this kind to whom it concerns. */
  letter(kind: LetterKind, { story, contact }: ReadStory): Omit<Composed, 'mustKnow' | 'sent'> {
    const { email } = story.town.contact;
    return {
      to: recipientOf(contact),
      letter: newsLetter(story, kind),
      replyTo: email || null,
      toldAs: kind,
    };
  }
}
