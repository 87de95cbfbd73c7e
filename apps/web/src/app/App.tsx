// Every page in the frame of its area: the portal's for the public, the console's for the team.
import { Suspense, useEffect } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { Loading } from '../shared/page/Loading.tsx';
import { usePage } from '../shared/page/PageContext.ts';
import { BeingSetUp } from './frame/BeingSetUp.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PortalFrame } from './frame/PortalFrame.tsx';
import { routeOf, routes } from './routes/routes.ts';

const paths = routes.map(({ path }) => path);

export function App() {
  const [path] = useLocation();
  const { town } = usePage();
  const Frame = routeOf(path)?.Frame;
  useEffect(() => void import('./styles/fonts-other-scripts.css'), []);
  const page = (
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
  );
  if (!Frame && town.setUpAt === null) return <BeingSetUp />;
  if (!Frame) return <PortalFrame>{page}</PortalFrame>;
  return (
    <Suspense fallback={<Loading />}>
      <Frame paths={paths}>{page}</Frame>
    </Suspense>
  );
}
