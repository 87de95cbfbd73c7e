// What the first file names for early loading: it travels to everybody, so it names no scripts of the console's pages.
import { globSync } from 'node:fs';
import path from 'node:path';

/** Pages of the console find their scripts by themselves, one step later; their styles are always waited for. */
export function withoutTeamsScripts() {
  const pages = globSync(path.join(import.meta.dirname, '../src/team/**/*{Page,Address}.tsx'));
  const names = new Set(pages.map((page) => path.basename(page, '.tsx')));
  return (file: string, needed: string[]): string[] =>
    names.has(path.basename(file).split('-')[0]!) ? needed.filter((each) => each.endsWith('.css')) : needed;
}
