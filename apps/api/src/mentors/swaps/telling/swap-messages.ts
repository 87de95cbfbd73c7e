// Composes what mentors are told of swaps, from what is true when it is sent; and shows the team what it says.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Language, originalLanguage } from '@mitnand/i18n/languages';
import type { EntityManager } from 'typeorm';
import { type Composed, Composers } from '../../../messages/composers.ts';
import type { Letter } from '../../../messages/letters/letter.ts';
import { Previews } from '../../../messages/previews/previews.ts';
import { townAsSender } from '../../../messages/staff/town-as-sender.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Config } from '../../../platform/settings/config.ts';
import { Transactions } from '../../../platform/transactions/transaction.ts';
import { exampleOfSwap } from './example-swap.ts';
import { SWAP } from './plan-swap-letters.ts';
import { SwapLetter } from './swap-letter.entity.ts';
import { swapLetter } from './swap-letter-words.ts';
import { readSwapStory, swapKinds } from './swap-story.ts';

@Injectable()
export class SwapMessages implements OnModuleInit {
  constructor(
    private readonly composers: Composers,
    private readonly previews: Previews,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.composers.register(SWAP, ({ subjectId }, entities) => this.compose(subjectId, entities));
    this.previews.register((language) => this.examples(language));
  }

  private async compose(letterId: string, entities: EntityManager): Promise<Composed | null> {
    const row = await entities.findOne(SwapLetter, {
      where: { id: letterId },
      relations: { staffRow: true },
    });
    const { staffRow } = row ?? {};
    if (!row || !staffRow?.email || staffRow.endedAt !== null) return null;
    const story = await readSwapStory(entities, row, this.clock.now());
    if (!story) return null;
    const { replyTo, ...frame } = await this.frame(entities);
    const language = staffRow.language ?? originalLanguage;
    return {
      to: { name: staffRow.name, email: staffRow.email, phone: null },
      letter: swapLetter(story, { ...frame, language }),
      replyTo,
      toldAs: story.kind,
      mustKnow: true,
      sent: async (later) => {
        await later.update(SwapLetter, { id: letterId }, { toldAt: this.clock.now() });
      },
    };
  }

  private async frame(entities: EntityManager) {
    return { ...(await townAsSender(entities)), url: `${this.config.publicUrl}/team/meine-woche` };
  }

  private async examples(language: Language): Promise<ReadonlyMap<string, Letter>> {
    const frame = await this.transactions.read((entities) => this.frame(entities));
    const letters = swapKinds.map((kind) => {
      const story = exampleOfSwap(kind, this.clock.now(), frame);
      return [kind, swapLetter(story, { ...frame, language })] as const;
    });
    return new Map(letters);
  }
}
