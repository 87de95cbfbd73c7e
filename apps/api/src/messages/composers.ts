// Who composes which kind of message: each feature says so itself, so that this folder knows none.
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Letter } from './letters/letter.ts';
import type { Message } from './message.entity.ts';

/** How to reach somebody, read when the message is sent; never kept with it. */
export interface Recipient {
  readonly name: string | null;
  readonly email: string | null;
  /** E.164. */
  readonly phone: string | null;
}

export interface Composed {
  readonly to: Recipient;
  readonly letter: Letter;
  /** Where answers go; null: nowhere. */
  readonly replyTo: string | null;
  /** What the team reads of it later, as CONFIRMED. */
  readonly toldAs: string;
  /** Whether somebody must call when it can't be written to them; else it is let go, and counts as told. */
  readonly mustKnow: boolean;
  /** Notes what is told now, in the transaction that notes that it was sent. */
  readonly sent: (entities: EntityManager) => Promise<void>;
}

/** Composes a message from what is true now; null when there is nothing (any more) to tell. */
export type Composer = (message: Message, entities: EntityManager) => Promise<Composed | null>;

/** Does what is due where nothing is told yet, in the transaction that takes it out of the outbox. */
export type Step = (message: Message, entities: EntityManager) => Promise<void>;

@Injectable()
export class Composers {
  private readonly byKind = new Map<string, Composer>();
  private readonly steps = new Map<string, Step>();

  /** Call it in `onModuleInit`, as `composers.register('booking.news', …)`. */
  register(kind: string, composer: Composer): void {
    if (this.byKind.has(kind)) throw new Error(`There are two composers of ${kind}.`);
    this.byKind.set(kind, composer);
  }

  /** As `register`, for what must be looked up when nobody waits for it any more. */
  registerStep(kind: string, step: Step): void {
    this.steps.set(kind, step);
  }

  stepOf(kind: string): Step | undefined {
    return this.steps.get(kind);
  }

  /** Undefined for a kind that only a newer version knows: its message waits for that one. */
  of(kind: string): Composer | undefined {
    return this.byKind.get(kind);
  }

  get kinds(): readonly string[] {
    return [...this.byKind.keys(), ...this.steps.keys()];
  }
}
