// An offer's texts as rows, and which translations no longer follow the original.
import { createHash } from 'node:crypto';
import type { OfferText } from '../offer-text.entity.ts';
import { TextOrigin } from '../offer-terms.ts';
import type { TextDraft } from './offer-draft.ts';

type Words = Pick<OfferText, 'title' | 'summary' | 'description' | 'asked' | 'given'>;

/**
 * Rows for all languages of a draft. A translation that comes back unchanged keeps the checksum of the original it
 * was made from, so it shows as outdated once the original changed; a changed one follows the present original.
 */
export function textRows(
  offerId: string,
  originalLanguage: string,
  drafts: Readonly<Record<string, TextDraft>>,
  kept: readonly OfferText[],
): Omit<OfferText, 'offerRow'>[] {
  const present = checksum(wordsOf(drafts[originalLanguage]!));
  return Object.entries(drafts).map(([language, draft]) => {
    const words = wordsOf(draft);
    const before = kept.find((text) => text.language === language);
    const unchanged = before !== undefined && checksum(before) === checksum(words);
    return {
      ...words,
      offerId,
      language,
      origin: draft.origin === 'MACHINE' ? TextOrigin.MACHINE : TextOrigin.AUTHOR,
      originalChecksum: unchanged && language !== originalLanguage ? before.originalChecksum : present,
    };
  });
}

function wordsOf({ title, summary, description, asked = null, given = null }: TextDraft): Words {
  return { title, summary, description, asked, given };
}

function checksum({ title, summary, description, asked, given }: Words): string {
  const words = JSON.stringify([title, summary, description, asked, given]);
  return createHash('sha256').update(words).digest('base64url');
}
