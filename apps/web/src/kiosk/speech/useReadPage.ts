// Whoever wants to be read to hears each page as it comes.
import { useEffect } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { readPage } from './read-page.ts';
import { reader } from './reader.ts';

/** Words of another language come a moment after a page. */
const SETTLED_MS = 200;

/** `title` is another one with each page. */
export function useReadPage(title: string): void {
  const { language } = usePage();
  useEffect(() => {
    if (!reader.snapshot().wanted) return;
    const timer = setTimeout(() => readPage(language), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [title, language]);
  useEffect(() => () => reader.hush(), [title]);
}
