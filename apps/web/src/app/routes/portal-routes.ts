// The pages of everybody.
import { lazy } from 'react';
import type { BrowserPart } from '@mitnand/i18n/message-parts';
import { loadParts } from '../loaded-messages.ts';
import type { PageModule, PageRoute } from './route.ts';

const page = (
  path: string,
  file: string,
  loadPage: () => Promise<PageModule>,
  ...parts: BrowserPart[]
): PageRoute => {
  const load = () => Promise.all([loadPage(), loadParts(parts)]).then(([module]) => module);
  return { path, file: `src/portal/${file}.tsx`, parts, load, Page: lazy(load) };
};

export const portalRoutes: PageRoute[] = [
  page('/', 'start/StartPage', () => import('../../portal/start/StartPage.tsx')),
  page('/angebote', 'offers/OffersPage', () => import('../../portal/offers/OffersPage.tsx'), 'offers'),
  page('/angebote/:number', 'offer/OfferPage', () => import('../../portal/offer/OfferPage.tsx'), 'offers'),
  page(
    '/angebote/:number/anmelden',
    'sign-up/SignUpPage',
    () => import('../../portal/sign-up/SignUpPage.tsx'),
    'booking',
    'refusals',
  ),
  page(
    '/angebote/:number/aushang',
    'poster/PosterPage',
    () => import('../../portal/poster/PosterPage.tsx'),
    'offers',
  ),
  page(
    '/buchung',
    'my-booking/MyBookingPage',
    () => import('../../portal/my-booking/MyBookingPage.tsx'),
    'booking',
    'refusals',
  ),
  {
    ...page(
      '/adresse-bestaetigen',
      'confirm-address/ConfirmAddressPage',
      () => import('../../portal/confirm-address/ConfirmAddressPage.tsx'),
      'booking',
      'refusals',
    ),
    unlisted: true,
  },
  page(
    '/meine-termine',
    'my-dates/MyDatesPage',
    () => import('../../portal/my-dates/MyDatesPage.tsx'),
    'booking',
    'refusals',
  ),
  page('/kontakt', 'pages/ContactPage', () => import('../../portal/pages/ContactPage.tsx'), 'pages'),
  page('/hilfe', 'help/HelpPage', () => import('../../portal/help/HelpPage.tsx'), 'help'),
  page(
    '/rueckmeldung',
    'feedback/FeedbackPage',
    () => import('../../portal/feedback/FeedbackPage.tsx'),
    'pages',
  ),
  page(
    '/gebaerdensprache',
    'pages/SignLanguagePage',
    () => import('../../portal/pages/SignLanguagePage.tsx'),
    'pages',
  ),
  page('/impressum', 'pages/ImprintPage', () => import('../../portal/pages/ImprintPage.tsx'), 'pages'),
  page(
    '/datenschutz',
    'privacy/PrivacyPage',
    () => import('../../portal/privacy/PrivacyPage.tsx'),
    'privacy',
  ),
  page(
    '/barrierefreiheit',
    'pages/AccessibilityPage',
    () => import('../../portal/pages/AccessibilityPage.tsx'),
    'pages',
  ),
  {
    ...page(
      '/gestaltung',
      'design/DesignPage',
      () => import('../../portal/design/DesignPage.tsx'),
      'design',
      'offers',
      'booking',
    ),
    unlisted: true,
  },
];
