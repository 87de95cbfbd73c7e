// Which address shows which page; every page is a file of its own that loads when it is needed, with its messages.
import { lazy, type ComponentType, type LazyExoticComponent, type ReactNode } from 'react';
import { consoleLanguages, originalLanguage, type Language } from '@mitnand/i18n/languages';
import type { BrowserPart } from '@mitnand/i18n/message-parts';
import { loadParts } from './loaded-messages.ts';

type PageModule = { default: ComponentType };
type FrameComponent = ComponentType<{
  /** The paths of all routes: a frame leads only to pages that are there. */
  paths: readonly string[];
  children: ReactNode;
}>;

export interface PageRoute {
  path: string;
  /** The page's file as the build's manifest names it, for early loading. */
  file: string;
  /** The messages it needs besides those of every page; a spec proves that they suffice. */
  parts: BrowserPart[];
  load: () => Promise<PageModule>;
  Page: LazyExoticComponent<ComponentType>;
  /** What surrounds the page, and its file, where it is not the portal's. */
  Frame?: LazyExoticComponent<FrameComponent>;
  frame?: string;
  /** Those the page is offered in, where it is not all of the town; with a single one no choice is kept. */
  languages?: readonly Language[];
  /** Search engines leave it out. */
  unlisted?: boolean;
}

const page = (
  path: string,
  file: string,
  loadPage: () => Promise<PageModule>,
  ...parts: BrowserPart[]
): PageRoute => {
  const load = () => Promise.all([loadPage(), loadParts(parts)]).then(([module]) => module);
  return { path, file: `src/portal/${file}.tsx`, parts, load, Page: lazy(load) };
};

const loadTeamArea = () => import('./TeamArea.tsx');
const TeamArea = lazy<FrameComponent>(loadTeamArea);

/** A page of the console, in src/team: nothing of it is rendered before somebody has signed in. */
const teamPage = (
  path: string,
  file: string,
  loadPage: () => Promise<PageModule>,
  ...more: BrowserPart[]
): PageRoute => {
  const parts: BrowserPart[] = ['team', 'refusals', ...more];
  const load = () => Promise.all([loadPage(), loadTeamArea(), loadParts(parts)]).then(([module]) => module);
  const frame = {
    Frame: TeamArea,
    frame: 'src/app/TeamArea.tsx',
    languages: consoleLanguages,
    unlisted: true,
  };
  return { path, file: `src/team/${file}.tsx`, parts, load, Page: lazy(load), ...frame };
};

const loadKioskArea = () => import('./KioskArea.tsx');
const loadKiosk = () =>
  Promise.all([
    import('../kiosk/KioskPage.tsx'),
    loadKioskArea(),
    loadParts(['kiosk', 'kioskOffline', 'booking', 'refusals']),
  ]).then(([module]) => module);

/** The touch screens: rendered in the browser only, and changing their language by themselves. */
const kiosk: PageRoute = {
  path: '/kiosk',
  file: 'src/kiosk/KioskPage.tsx',
  parts: ['kiosk', 'kioskOffline', 'booking', 'refusals'],
  load: loadKiosk,
  Page: lazy(loadKiosk),
  Frame: lazy<FrameComponent>(loadKioskArea),
  frame: 'src/app/KioskArea.tsx',
  languages: [originalLanguage],
  unlisted: true,
};

const loadBoardArea = () => import('./BoardArea.tsx');
const loadCallBoard = () =>
  Promise.all([
    import('../portal/call-board/CallBoardPage.tsx'),
    loadBoardArea(),
    loadParts(['callBoard']),
  ]).then(([module]) => module);

/** Hangs on a wall, without a way to anywhere. */
const callBoard: PageRoute = {
  path: '/aufruf/:key',
  file: 'src/portal/call-board/CallBoardPage.tsx',
  parts: ['callBoard'],
  load: loadCallBoard,
  Page: lazy(loadCallBoard),
  Frame: lazy<FrameComponent>(loadBoardArea),
  frame: 'src/app/BoardArea.tsx',
  unlisted: true,
};

export const routes: PageRoute[] = [
  kiosk,
  callBoard,
  page('/', 'start/StartPage', () => import('../portal/start/StartPage.tsx')),
  page('/angebote', 'offers/OffersPage', () => import('../portal/offers/OffersPage.tsx'), 'offers'),
  page('/angebote/:number', 'offer/OfferPage', () => import('../portal/offer/OfferPage.tsx'), 'offers'),
  page(
    '/angebote/:number/anmelden',
    'sign-up/SignUpPage',
    () => import('../portal/sign-up/SignUpPage.tsx'),
    'booking',
    'refusals',
  ),
  page(
    '/angebote/:number/aushang',
    'poster/PosterPage',
    () => import('../portal/poster/PosterPage.tsx'),
    'offers',
  ),
  page(
    '/buchung',
    'my-booking/MyBookingPage',
    () => import('../portal/my-booking/MyBookingPage.tsx'),
    'booking',
    'refusals',
  ),
  {
    ...page(
      '/adresse-bestaetigen',
      'confirm-address/ConfirmAddressPage',
      () => import('../portal/confirm-address/ConfirmAddressPage.tsx'),
      'booking',
      'refusals',
    ),
    unlisted: true,
  },
  page(
    '/meine-termine',
    'my-dates/MyDatesPage',
    () => import('../portal/my-dates/MyDatesPage.tsx'),
    'booking',
    'refusals',
  ),
  page('/kontakt', 'pages/ContactPage', () => import('../portal/pages/ContactPage.tsx'), 'pages'),
  page('/hilfe', 'help/HelpPage', () => import('../portal/help/HelpPage.tsx'), 'help'),
  page(
    '/rueckmeldung',
    'feedback/FeedbackPage',
    () => import('../portal/feedback/FeedbackPage.tsx'),
    'pages',
  ),
  page(
    '/gebaerdensprache',
    'pages/SignLanguagePage',
    () => import('../portal/pages/SignLanguagePage.tsx'),
    'pages',
  ),
  page('/impressum', 'pages/ImprintPage', () => import('../portal/pages/ImprintPage.tsx'), 'pages'),
  page('/datenschutz', 'privacy/PrivacyPage', () => import('../portal/privacy/PrivacyPage.tsx'), 'privacy'),
  page(
    '/barrierefreiheit',
    'pages/AccessibilityPage',
    () => import('../portal/pages/AccessibilityPage.tsx'),
    'pages',
  ),
  {
    ...page(
      '/gestaltung',
      'design/DesignPage',
      () => import('../portal/design/DesignPage.tsx'),
      'design',
      'offers',
      'booking',
    ),
    unlisted: true,
  },

  teamPage(
    '/team/anfragen',
    'enquiries/EnquiriesPage',
    () => import('../team/enquiries/EnquiriesPage.tsx'),
    'enquiries',
  ),
  teamPage('/team/texte', 'messages/TextsPage', () => import('../team/messages/TextsPage.tsx'), 'today'),
  teamPage('/team/einsatzplan', 'rota/RotaPage', () => import('../team/rota/RotaPage.tsx'), 'rota', 'today'),
  teamPage(
    '/team/mentoren',
    'mentors/MentorsPage',
    () => import('../team/mentors/MentorsPage.tsx'),
    'rota',
    'booking',
  ),
  teamPage('/team/orte', 'places/VenuesPage', () => import('../team/places/VenuesPage.tsx'), 'townData'),
  teamPage(
    '/team/orte/neu',
    'places/venue/NewVenuePage',
    () => import('../team/places/venue/NewVenuePage.tsx'),
    'townData',
    'offers',
  ),
  teamPage(
    '/team/orte/:id',
    'places/venue/VenuePage',
    () => import('../team/places/venue/VenuePage.tsx'),
    'townData',
    'offers',
  ),
  teamPage(
    '/team/kiosks',
    'kiosks/KiosksPage',
    () => import('../team/kiosks/KiosksPage.tsx'),
    'kiosks',
    'townData',
  ),
  teamPage(
    '/team/organisationen',
    'organisations/OrganisationsPage',
    () => import('../team/organisations/OrganisationsPage.tsx'),
    'townData',
  ),
  teamPage(
    '/team/organisation',
    'organisations/OwnOrganisationPage',
    () => import('../team/organisations/OwnOrganisationPage.tsx'),
    'townData',
  ),
  teamPage('/team/zahlen', 'numbers/NumbersPage', () => import('../team/numbers/NumbersPage.tsx')),
  teamPage('/team/stadt', 'town/TownPage', () => import('../team/town/TownPage.tsx'), 'townData'),
  teamPage('/team/anmelden', 'sign-in/SignInAddress', () => import('../team/sign-in/SignInAddress.tsx')),
  teamPage('/team/link', 'link/LinkPage', () => import('../team/link/LinkPage.tsx')),
  teamPage('/team/konto', 'account/AccountPage', () => import('../team/account/AccountPage.tsx')),
  teamPage('/team/personen', 'staff/StaffPage', () => import('../team/staff/StaffPage.tsx')),
  teamPage('/team/protokoll', 'audit/LogPage', () => import('../team/audit/LogPage.tsx'), 'log'),
  teamPage(
    '/team/angebote',
    'offers/list/OfferListPage',
    () => import('../team/offers/list/OfferListPage.tsx'),
    'posting',
  ),
  teamPage(
    '/team/angebote/neu',
    'offers/start/NewOfferPage',
    () => import('../team/offers/start/NewOfferPage.tsx'),
    'posting',
  ),
  teamPage(
    '/team/angebote/:id',
    'offers/editor/OfferEditPage',
    () => import('../team/offers/editor/OfferEditPage.tsx'),
    'posting',
    'offers',
  ),

  teamPage('/team', 'today/TodayPage', () => import('../team/today/TodayPage.tsx'), 'today', 'booking'),
  teamPage(
    '/team/meine-woche',
    'mentor/MentorWeekPage',
    () => import('../team/mentor/MentorWeekPage.tsx'),
    'mentor',
    'booking',
  ),
  teamPage(
    '/team/aufruf/:id',
    'mentor/NumbersPage',
    () => import('../team/mentor/NumbersPage.tsx'),
    'mentor',
  ),
  teamPage(
    '/team/tagesliste',
    'today/day-list/DayListPage',
    () => import('../team/today/day-list/DayListPage.tsx'),
    'today',
    'booking',
  ),
  teamPage(
    '/team/buchungen',
    'bookings/BookingsPage',
    () => import('../team/bookings/BookingsPage.tsx'),
    'today',
    'booking',
  ),
  teamPage(
    '/team/buchungen/neu',
    'bookings/new/BookForPage',
    () => import('../team/bookings/new/BookForPage.tsx'),
    'today',
    'booking',
  ),
];

/** The route of an address, if there is one. */
export function routeOf(path: string): PageRoute | undefined {
  const segments = path.replace(/(.)\/$/, '$1').split('/');
  return routes.find((route) => {
    const wanted = route.path.split('/');
    return (
      wanted.length === segments.length &&
      wanted.every((part, i) => part.startsWith(':') || part === segments[i])
    );
  });
}
