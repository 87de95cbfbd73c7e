// Pages that always are, and what is nobody's to find by searching.
import type { ListedPage } from './sitemap-xml.ts';

const PATHS = [
  '/',
  '/angebote',
  '/angebote?art=helfen',
  '/angebote?art=hilfe',
  '/angebote?art=treffen',
  '/hilfe',
  '/kontakt',
  '/gebaerdensprache',
  '/barrierefreiheit',
  '/impressum',
  '/datenschutz',
];

/** Nobody knows when their words last changed, so nothing is said. */
export const LASTING_PAGES: readonly ListedPage[] = PATHS.map((path) => ({ path, changedAt: null }));

/** What a part of the sitemap holds when it holds no offer. */
export const LIST_OF_OFFERS: ListedPage = { path: '/angebote', changedAt: null };

/**
 * The console, devices of the town, what belongs to a booking, and what pages ask. Never calendars and feeds: programs that
 * people subscribe with (Google Calendar's) obey this file too.
 */
const NOT_TO_BE_SEARCHED = [
  '/team',
  '/kiosk',
  '/aufruf/',
  '/screen/',
  '/buchung',
  '/meine-termine',
  '/adresse-bestaetigen',
  '/graphql',
];

export function robotsText(publicUrl: string): string {
  const refused = NOT_TO_BE_SEARCHED.map((path) => `Disallow: ${path}`);
  return ['User-agent: *', ...refused, '', `Sitemap: ${publicUrl}/sitemap.xml`, ''].join('\n');
}
