/** How an element is set: its attributes beat what the document says. */
import type { ScreenDocument } from './screen-document.ts';

export interface Settings {
  languages: string[];
  theme: 'light' | 'dark' | 'contrast';
  orientation: 'auto' | 'portrait' | 'landscape';
  milliseconds: number;
  distance: number;
  diagonal: number;
}

/** A new attribute here makes the element draw anew. */
export const LOOK_ATTRIBUTES = ['orientation', 'distance', 'diagonal', 'languages', 'theme', 'seconds'];

/** @param read an attribute's value @param prefersDark asked for the theme `auto` */
export function settingsOf(
  document: ScreenDocument,
  read: (name: string) => string | null,
  prefersDark: () => boolean,
): Settings {
  const { screen, words } = document;
  const oneOf = <T extends string>(name: string, values: T[]): T | undefined =>
    values.filter((value) => value === read(name))[0];
  const between = (name: string, given: number, least: number, most: number) =>
    Math.min(Math.max(parseFloat(read(name) || '') || given, least), most);
  const known = (languages: string[]) => languages.filter((language) => language in words);
  const asked = known((read('languages') || '').split(/[\s,]+/));
  const chosen = oneOf('theme', ['light', 'dark', 'contrast', 'auto']) || screen.theme.toLowerCase();
  const auto = prefersDark() ? 'dark' : 'light';
  return {
    languages: asked.length > 0 ? asked : known(screen.languages),
    theme: chosen === 'auto' ? auto : chosen === 'dark' || chosen === 'contrast' ? chosen : 'light',
    orientation: (oneOf('orientation', ['auto', 'portrait', 'landscape']) ||
      screen.orientation.toLowerCase()) as Settings['orientation'],
    milliseconds: between('seconds', screen.seconds, 8, 60) * 1000,
    distance: between('distance', screen.distance, 0.3, 30),
    diagonal: between('diagonal', screen.diagonal, 5, 300),
  };
}
