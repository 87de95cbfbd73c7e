// Reads what stands in the part of the page that is marked as `data-read`.
import { openPassages } from './passages.ts';
import { reader } from './reader.ts';

export function readPage(language: string): void {
  const words = document.querySelector('[data-read]');
  if (words) reader.read(openPassages(words), language);
}
