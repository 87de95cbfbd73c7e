// The town as the writer of letters.
import type { LetterHouse } from '../../../../messages/letters/letter.ts';
import type { Town } from '../../../../places/town/town.entity.ts';

/** Petrol of Mitnand, where the town chose no colours. */
const PETROL = '#0b5563';

export function houseOf({ name, colours }: Town): LetterHouse {
  return { name, colour: colours?.petrol ?? PETROL };
}
