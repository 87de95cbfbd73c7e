// What RSS and Atom are written from.
import type { Entry } from './entry.ts';

export interface Feed {
  /** Where it is fetched, and the page that people see instead. */
  readonly url: string;
  readonly pageUrl: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47, of all that is not an offer's own text. */
  readonly language: string;
  readonly changedAt: Temporal.Instant;
  /** The latest publication first. */
  readonly entries: readonly Entry[];
}
