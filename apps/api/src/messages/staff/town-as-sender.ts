// The town as who writes to its staff. Read as a row, as `team` does: messages know no other feature.
import type { EntityManager } from 'typeorm';
import type { LetterHouse } from '../letters/letter.ts';

interface Sender {
  readonly house: LetterHouse;
  /** IANA. */
  readonly zone: string;
  readonly contact: readonly string[];
  readonly replyTo: string | null;
}

interface TownRow {
  readonly name: string;
  readonly timeZone: string;
  readonly colour: string | null;
  readonly office: string;
  readonly phone: string;
  readonly email: string;
}

/** Petrol of Mitnand, where the town chose no colours. */
const PETROL = '#0b5563';

export async function townAsSender(entities: EntityManager): Promise<Sender> {
  const [town] = await entities.query<TownRow[]>(
    `SELECT name, time_zone AS "timeZone", colours->>'petrol' AS colour,
       contact->>'office' AS office, contact->>'phone' AS phone, contact->>'email' AS email
     FROM town WHERE id = 1`,
  );
  const { name, timeZone, colour, office, phone, email } = town!;
  return {
    house: { name, colour: colour ?? PETROL },
    zone: timeZone,
    contact: [office, phone, email].filter(Boolean),
    replyTo: email || null,
  };
}
