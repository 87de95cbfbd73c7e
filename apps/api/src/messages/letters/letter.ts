// What somebody is told, before it is a mail or a text message: words in one language, in the order they are read.
import type { Language } from '@mitnand/i18n/languages';

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Where the value is not in the language of the letter, e.g. the title of an offer. */
  readonly lang?: string;
  /** Numbers, addresses and times read from left to right in every language. */
  readonly ltr?: boolean;
}

export interface LetterAction {
  readonly label: string;
  readonly url: string;
}

export interface LetterCalendar {
  /** RFC 5546: PUBLISH enters or updates the date, CANCEL takes it out. */
  readonly method: 'PUBLISH' | 'CANCEL';
  /** A whole VCALENDAR (RFC 5545). */
  readonly text: string;
}

/** Who writes. */
export interface LetterHouse {
  /** The town's name. */
  readonly name: string;
  /** Its colour, as #0b5563; white is readable on it (checked when it is chosen). */
  readonly colour: string;
}

export interface Letter {
  readonly language: Language;
  readonly house: LetterHouse;
  readonly subject: string;
  /** The facts that matter, in the first line. */
  readonly lead: string;
  /** What, when, where, number, PIN. */
  readonly facts: readonly Fact[];
  /** Calm sentences: what to do now. */
  readonly paragraphs: readonly string[];
  /** At most two. */
  readonly actions: readonly LetterAction[];
  /** How to reach the town, by phone too. */
  readonly contact: readonly string[];
  /** Why one gets this. */
  readonly why: string;
  readonly calendar?: LetterCalendar;
  /** The same in at most 300 characters. */
  readonly sms: string;
}
