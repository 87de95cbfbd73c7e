// By which rules texts were turned into words: when a new version turns them otherwise, every offer is read again.
import { createHash } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Transactions } from '../../../platform/transactions/transaction.ts';
import { wordsOfOffer } from './offer-words.ts';
import { linesOf } from '../words/word-lists.ts';

/** Some thousand words in every language of the lists; hardly a change of the rules leaves all of them as they are. */
const SAMPLE = ['categories.txt', 'same-meaning.txt', 'any-offer.txt', 'keep-whole.txt']
  .flatMap(linesOf)
  .join('\n');

@Injectable()
export class ReadingRules implements OnApplicationBootstrap {
  constructor(private readonly transactions: Transactions) {}

  /** Puts every offer into the line when the words in the database were made by other rules. */
  async onApplicationBootstrap(): Promise<void> {
    await this.transactions.run(async (entities) => {
      const [changed] = await entities.query<[unknown[], number]>(
        'UPDATE search_state SET rules = $1 WHERE rules IS DISTINCT FROM $1 RETURNING id',
        [fingerprint()],
      );
      if (changed.length > 0)
        await entities.query(
          `INSERT INTO search_outdated (offer_id) SELECT id FROM offer WHERE state = 'PUBLISHED'`,
        );
    });
  }
}

/** Of what becomes of the sample in each field. */
function fingerprint(): string {
  const { words, titles } = wordsOfOffer({
    texts: [
      {
        language: 'de',
        title: SAMPLE,
        summary: 'Hilfe',
        description: 'Garten',
        asked: 'Zeit',
        given: 'Dank',
      },
    ],
    originalLanguage: 'de',
    categories: ['Kultur'],
    organisation: 'Verein',
    venue: 'Haus',
    districts: ['Mitte'],
  });
  return createHash('sha256')
    .update(JSON.stringify([[...words], [...titles]]))
    .digest('hex');
}
