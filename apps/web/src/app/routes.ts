// Which address shows which page; every page is a file of its own that loads when it is needed.
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

type PageModule = { default: ComponentType };

interface PageRoute {
  path: string;
  /** The page's file as the build's manifest names it, for early loading. */
  file: string;
  load: () => Promise<PageModule>;
  Page: LazyExoticComponent<ComponentType>;
}

const page = (path: string, file: string, load: () => Promise<PageModule>): PageRoute => ({
  path,
  file: `src/portal/${file}.tsx`,
  load,
  Page: lazy(load),
});

export const routes: PageRoute[] = [
  page('/', 'start/StartPage', () => import('../portal/start/StartPage.tsx')),
  page('/angebote', 'offers/OffersPage', () => import('../portal/offers/OffersPage.tsx')),
  page('/angebote/:number', 'offer/OfferPage', () => import('../portal/offer/OfferPage.tsx')),
  page('/angebote/:number/anmelden', 'sign-up/SignUpPage', () => import('../portal/sign-up/SignUpPage.tsx')),
  page('/buchung', 'my-booking/MyBookingPage', () => import('../portal/my-booking/MyBookingPage.tsx')),
  page('/kontakt', 'pages/ContactPage', () => import('../portal/pages/ContactPage.tsx')),
  page('/hilfe', 'pages/HelpPage', () => import('../portal/pages/HelpPage.tsx')),
  page('/impressum', 'pages/ImprintPage', () => import('../portal/pages/ImprintPage.tsx')),
  page('/datenschutz', 'pages/PrivacyPage', () => import('../portal/pages/PrivacyPage.tsx')),
  page('/barrierefreiheit', 'pages/AccessibilityPage', () => import('../portal/pages/AccessibilityPage.tsx')),
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
