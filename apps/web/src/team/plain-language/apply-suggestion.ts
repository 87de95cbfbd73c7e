/** Taking a suggestion into the text. */
import type { Finding } from './finding.ts';

/** The text with the finding's suggestion in its place; unchanged when there is none. The finding must be of this text. */
export function applySuggestion(text: string, { start, end, suggestion }: Finding): string {
  return suggestion === undefined ? text : text.slice(0, start) + suggestion + text.slice(end);
}
