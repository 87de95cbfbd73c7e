/** How an element is set: its attributes beat what the document says. */
import type { ScreenDocument } from './screen-document.ts';

export interface Settings {
  languages: string[];
  /** `light`, `dark` or `contrast`; anything else looks light. */
  theme: string;
  /** `portrait` and `landscape`; else as the box is. */
  orientation: string;
  milliseconds: number;
  distance: number;
  diagonal: number;
}

/** A new value of these makes the element draw anew. */
export const LOOK_ATTRIBUTES = ['orientation', 'distance', 'diagonal', 'languages', 'theme', 'seconds'];

/** @param read an attribute's value @param prefersDark asked for the theme `auto` */
export function settingsOf(
  { screen, words }: ScreenDocument,
  read: (name: string) => string | null,
  prefersDark: () => boolean,
): Settings {
  const known = (languages: string[]) => languages.filter((language) => language in words);
  const asked = known((read('languages') || '').split(/[\s,]+/));
  const size = (name: 'seconds' | 'distance' | 'diagonal') =>
    Math.abs(parseFloat(read(name) || '')) || screen[name];
  const theme = (read('theme') || screen.theme).toLowerCase();
  return {
    languages: asked[0] ? asked : known(screen.languages),
    theme: theme === 'auto' ? (prefersDark() ? 'dark' : 'light') : theme,
    orientation: (read('orientation') || screen.orientation).toLowerCase(),
    milliseconds: Math.min(Math.max(size('seconds'), 8), 60) * 1000,
    distance: size('distance'),
    diagonal: size('diagonal'),
  };
}
