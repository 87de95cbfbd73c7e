// The pages of the console, in src/team: nothing of them is rendered before somebody has signed in.
import { lazy } from 'react';
import { consoleLanguages } from '@mitnand/i18n/languages';
import type { BrowserPart } from '@mitnand/i18n/message-parts';
import { loadParts } from '../loaded-messages.ts';
import type { FrameComponent, PageModule, PageRoute } from './route.ts';

const loadTeamArea = () => import('../TeamArea.tsx');
const TeamArea = lazy<FrameComponent>(loadTeamArea);

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

export const teamRoutes: PageRoute[] = [
  teamPage(
    '/team/anfragen',
    'enquiries/EnquiriesPage',
    () => import('../../team/enquiries/EnquiriesPage.tsx'),
    'enquiries',
  ),
  teamPage('/team/texte', 'messages/TextsPage', () => import('../../team/messages/TextsPage.tsx'), 'today'),
  teamPage(
    '/team/einsatzplan',
    'rota/RotaPage',
    () => import('../../team/rota/RotaPage.tsx'),
    'rota',
    'today',
    'booking',
  ),
  teamPage(
    '/team/mentoren',
    'mentors/MentorsPage',
    () => import('../../team/mentors/MentorsPage.tsx'),
    'rota',
    'booking',
  ),
  teamPage('/team/orte', 'places/VenuesPage', () => import('../../team/places/VenuesPage.tsx'), 'townData'),
  teamPage(
    '/team/orte/neu',
    'places/venue/NewVenuePage',
    () => import('../../team/places/venue/NewVenuePage.tsx'),
    'townData',
    'offers',
  ),
  teamPage(
    '/team/orte/:id',
    'places/venue/VenuePage',
    () => import('../../team/places/venue/VenuePage.tsx'),
    'townData',
    'offers',
  ),
  teamPage(
    '/team/kiosks',
    'kiosks/KiosksPage',
    () => import('../../team/kiosks/KiosksPage.tsx'),
    'kiosks',
    'townData',
  ),
  teamPage(
    '/team/bildschirme',
    'screens/list/ScreensPage',
    () => import('../../team/screens/list/ScreensPage.tsx'),
    'screens',
    'townData',
  ),
  teamPage(
    '/team/bildschirme/:id',
    'screens/one/ScreenPage',
    () => import('../../team/screens/one/ScreenPage.tsx'),
    'screens',
    'townData',
  ),
  teamPage(
    '/team/organisationen',
    'organisations/OrganisationsPage',
    () => import('../../team/organisations/OrganisationsPage.tsx'),
    'townData',
  ),
  teamPage(
    '/team/organisation',
    'organisations/OwnOrganisationPage',
    () => import('../../team/organisations/OwnOrganisationPage.tsx'),
    'townData',
  ),
  teamPage(
    '/team/zahlen',
    'numbers/NumbersPage',
    () => import('../../team/numbers/NumbersPage.tsx'),
    'numbers',
    'booking',
  ),
  teamPage('/team/stadt', 'town/TownPage', () => import('../../team/town/TownPage.tsx'), 'townData'),
  teamPage('/team/anmelden', 'sign-in/SignInAddress', () => import('../../team/sign-in/SignInAddress.tsx')),
  teamPage('/team/link', 'link/LinkPage', () => import('../../team/link/LinkPage.tsx'), 'staff'),
  teamPage('/team/konto', 'account/AccountPage', () => import('../../team/account/AccountPage.tsx')),
  teamPage('/team/personen', 'staff/StaffPage', () => import('../../team/staff/StaffPage.tsx'), 'staff'),
  teamPage('/team/protokoll', 'audit/LogPage', () => import('../../team/audit/LogPage.tsx'), 'log'),
  teamPage(
    '/team/angebote',
    'offers/list/OfferListPage',
    () => import('../../team/offers/list/OfferListPage.tsx'),
    'posting',
  ),
  teamPage(
    '/team/angebote/neu',
    'offers/start/NewOfferPage',
    () => import('../../team/offers/start/NewOfferPage.tsx'),
    'posting',
  ),
  teamPage(
    '/team/angebote/:id',
    'offers/editor/OfferEditPage',
    () => import('../../team/offers/editor/OfferEditPage.tsx'),
    'posting',
    'offers',
  ),

  teamPage('/team', 'today/TodayPage', () => import('../../team/today/TodayPage.tsx'), 'today', 'booking'),
  teamPage(
    '/team/meine-woche',
    'mentor/MentorWeekPage',
    () => import('../../team/mentor/MentorWeekPage.tsx'),
    'mentor',
    'booking',
  ),
  teamPage(
    '/team/aufruf/:id',
    'mentor/NumbersPage',
    () => import('../../team/mentor/NumbersPage.tsx'),
    'mentor',
  ),
  teamPage(
    '/team/tagesliste',
    'today/day-list/DayListPage',
    () => import('../../team/today/day-list/DayListPage.tsx'),
    'today',
    'booking',
  ),
  teamPage(
    '/team/buchungen',
    'bookings/BookingsPage',
    () => import('../../team/bookings/BookingsPage.tsx'),
    'today',
    'booking',
  ),
  teamPage(
    '/team/buchungen/neu',
    'bookings/new/BookForPage',
    () => import('../../team/bookings/new/BookForPage.tsx'),
    'today',
    'booking',
  ),
];
