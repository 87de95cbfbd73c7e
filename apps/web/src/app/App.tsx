// The frame of every page: way past the navigation, header, the page itself, footer.
import { Suspense, useEffect, useRef } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { usePage } from '../shared/page/PageContext.ts';
import { Loading } from '../shared/page/Loading.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { OfflineNotice } from './OfflineNotice.tsx';
import { routes } from './routes.ts';
import { useFocusOnNavigation } from './useFocusOnNavigation.ts';

export function App() {
  const { t } = usePage();
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  useFocusOnNavigation(path, main);
  useEffect(() => void import('./styles/fonts-other-scripts.css'), []);
  return (
    <>
      <a className="skip-link" href="#inhalt">
        {t('page.skip')}
      </a>
      <Header />
      <OfflineNotice />
      <main id="inhalt" ref={main} tabIndex={-1}>
        <ErrorBoundary key={path}>
          <Suspense fallback={<Loading />}>
            <Switch>
              {routes.map(({ path: pattern, Page }) => (
                <Route key={pattern} path={pattern}>
                  <Page />
                </Route>
              ))}
              <Route>
                <NotFoundPage />
              </Route>
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </main>
      <Footer />
    </>
  );
}
