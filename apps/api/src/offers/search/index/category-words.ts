// What people call the areas of offers.
import { linesOf } from '../words/word-lists.ts';

const words = new Map(linesOf('categories.txt').map((line) => line.split(': ') as [string, string]));

/** Words for an area, empty for one without. */
export function categoryWords(category: string): string {
  return words.get(category) ?? '';
}
