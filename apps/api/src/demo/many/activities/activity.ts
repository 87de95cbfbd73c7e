/** What happens in a demo town that is made large. */
import type { Category } from '../../../offers/offer-terms.ts';

/** `doing` is what the title says before `with`; German titles of the field, in the infinitive. */
export interface Activity {
  readonly doing: string;
  readonly doingEn: string;
  readonly categories: readonly `${Category}`[];
  readonly detail: string;
}
