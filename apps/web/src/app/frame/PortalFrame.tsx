// What surrounds every page for the public: way past the navigation, header, footer.
import { useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { useFocusOnNavigation } from '../../shared/page/useFocusOnNavigation.ts';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { OfflineNotice } from './OfflineNotice.tsx';

export function PortalFrame({ children }: { children: ReactNode }) {
  const { t } = usePage();
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  useFocusOnNavigation(path, main);
  return (
    <>
      <a className="skip-link" href="#inhalt">
        {t('page.skip')}
      </a>
      <Header />
      <OfflineNotice />
      <main id="inhalt" ref={main} tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}
