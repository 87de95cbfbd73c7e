// What whoever helps must be able to do: what was chosen, and the language in which one wants to talk.
import type { Device, Worry } from '@mitnand/api-client/types';
import type { Answers } from './visit.ts';

export interface Needs {
  worry: Worry | null;
  device: Device | null;
  /** ISO 639-1; null for any. */
  spokenLanguage: string | null;
}

/** Talking is in the language of the pages, plain German being German. */
export function needsOf({ worry = null, device = null }: Answers, language: string): Needs {
  return { worry, device, spokenLanguage: language.split('-')[0]! };
}
