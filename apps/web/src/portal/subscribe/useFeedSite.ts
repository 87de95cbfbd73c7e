// Feeds speak the language of the page they are found on.
import { usePage } from '../../shared/page/PageContext.ts';
import type { FeedSite } from './feed-addresses.ts';

export function useFeedSite(): FeedSite {
  const { origin, language, town } = usePage();
  return { origin, language: language === town.languages[0] ? null : language };
}
