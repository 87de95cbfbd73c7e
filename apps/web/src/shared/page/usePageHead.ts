// The page's title, description and status: in the first HTML, and as one moves on in the browser.
import { useEffect } from 'react';
import { usePage, type HeadFeed, type LinkPicture } from './PageContext.ts';

interface Head {
  title: string;
  description?: string;
  /** HTTP status of the server's answer. */
  status?: number;
  picture?: LinkPicture | null;
  feeds?: readonly HeadFeed[];
}

export function usePageHead({ title, description, status = 200, picture = null, feeds = [] }: Head): void {
  const { t, town, head } = usePage();
  const fullTitle = t('page.title', { title, town: town.name });
  if (head) Object.assign(head, { title: fullTitle, description: description ?? '', status, picture, feeds });
  useEffect(() => {
    document.title = fullTitle;
  }, [fullTitle]);
}
