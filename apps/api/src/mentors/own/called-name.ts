/** What a mentor may call somebody: never a surname, as far as one can tell. */
import { shortName } from '../../bookings/team/contacts/short-name.ts';

/** First word of what lists show: `Mara` of “Beispiel, Mara”, `Frau` of “Frau Beispiel”. */
export function calledName(name: string | null): string | null {
  return shortName(name)?.trim().split(/\s+/u)[0] || null;
}
