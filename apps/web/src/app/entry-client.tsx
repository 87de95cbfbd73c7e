// Wakes the page the server sent: same language, same answers, no second request.
import '@mitnand/ui/styles/kern.scss';
import './styles/portal.css';
import { hydrateRoot } from 'react-dom/client';
import { ApiClient } from '@mitnand/api-client';
import { App } from './App.tsx';
import { speak, t } from './loaded-messages.ts';
import { PageProviders } from './PageProviders.tsx';
import { stateElementId, type PageState } from './page-state.ts';
import { routeOf } from './routes/routes.ts';

const state = JSON.parse(document.getElementById(stateElementId)!.textContent) as PageState;
const { language, town, renderedAt, answers, visit } = state;
await Promise.all([speak(language), routeOf(location.pathname)?.load()]);
const api = new ApiClient({ url: '/graphql', language, known: answers, visit });

hydrateRoot(
  document.getElementById('root')!,
  <PageProviders {...{ api, language, t, town, origin: location.origin, renderedAt }}>
    <App />
  </PageProviders>,
);
document.documentElement.dataset['ready'] = '';
