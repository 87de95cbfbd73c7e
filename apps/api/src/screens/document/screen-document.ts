// What a screen is given to show, as its players, lists on other sites and previews get it.
// All times are milliseconds since 1970 UTC; nothing in it depends on the moment of asking but by what changed or is over.
import type { ScreenOrientation, ScreenPartKind, ScreenTheme } from '../screen-terms.ts';

/** `29:` and, as base64, 29 × 29 bits row by row, the most significant first, 1 is dark; without its quiet zone. */
export type Qr = string;

export type EntryPart = Exclude<`${ScreenPartKind}`, 'SLIDES'>;

export interface ScreenDocument {
  readonly format: 1;
  /** 16 hex digits over everything else; `"<version>"` is its ETag. */
  readonly version: string;
  readonly screen: {
    readonly name: string;
    readonly orientation: `${ScreenOrientation}`;
    readonly theme: `${ScreenTheme}`;
    readonly languages: readonly string[];
    /** For which a page stays. */
    readonly seconds: number;
    /** Metres. */
    readonly distance: number;
    /** Inches. */
    readonly diagonal: number;
  };
  readonly place: {
    readonly town: string;
    readonly name: string;
    readonly street: string;
    readonly city: string;
    readonly phone: string;
    readonly logo: string | null;
    readonly url: string;
    readonly qr: Qr;
  };
  readonly colours: { readonly primary: string; readonly accent: string };
  /** The offset in minutes that is in force from each instant on; for 400 days at least. */
  readonly zone: readonly (readonly [from: number, offsetMinutes: number])[];
  readonly days: {
    readonly first: string;
    readonly names: Readonly<Record<string, readonly string[]>>;
  };
  readonly words: Readonly<Record<string, ScreenWords>>;
  readonly parts: readonly { readonly part: `${ScreenPartKind}`; readonly share: number }[];
  /** The soonest first, at most 500. */
  readonly entries: readonly ScreenEntry[];
  readonly slides: readonly ShownSlide[];
}

export interface ScreenEntry {
  readonly id: string;
  readonly part: EntryPart;
  readonly number: string;
  readonly url: string;
  readonly qr: Qr;
  readonly starts: number;
  readonly ends: number;
  /** When a player drops it, whether or not it heard anything since. */
  readonly until: number;
  readonly state: 'OPEN' | 'FULL' | 'CANCELLED';
  readonly online: boolean;
  /** Of consultations: free times, at most eight. */
  readonly times: readonly { readonly starts: number; readonly until: number }[];
  readonly texts: Readonly<Record<string, EntryText>>;
}

export interface EntryText {
  readonly title: string;
  /** Of the title. */
  readonly language: string;
  readonly where: string;
  readonly whereMore: string;
  /** As “noch 2 Plätze”; empty where there are plenty. */
  readonly places: string;
}

export interface ShownSlide {
  readonly id: string;
  readonly starts: number | null;
  readonly ends: number | null;
  readonly weight: number;
  readonly texts: Readonly<
    Record<
      string,
      { readonly title: string; readonly body: string; readonly alt: string; readonly language: string }
    >
  >;
  readonly picture: { readonly url: string; readonly width: number; readonly height: number } | null;
}

/** Words of one language; patterns keep their `{names}` for the player to fill. */
export interface ScreenWords {
  readonly today: string;
  readonly tomorrow: string;
  readonly now: string;
  /** With {h} and {m}, 24 hours, two digits each. */
  readonly time: string;
  /** With {h1}:{m1} and {h2}:{m2}. */
  readonly timeRange: string;
  /** With {day} and {time}. */
  readonly asOf: string;
  readonly cancelled: string;
  readonly full: string;
  readonly freeTimes: string;
  readonly scan: string;
  readonly number: string;
  readonly next: string;
  readonly parts: Readonly<Record<EntryPart, string>>;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly hours: string;
  readonly openingHours: string;
  readonly phone: string;
  readonly pause: string;
  readonly resume: string;
  readonly signUp: string;
  readonly allOffers: string;
  readonly online: string;
  readonly noOffers: string;
  readonly direction: 'ltr' | 'rtl';
  /** What the language calls itself. */
  readonly name: string;
}
