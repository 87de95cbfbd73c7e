/** Who may import whom, as lint rules. The words for it are in docs/architecture.md. */
import type { Linter } from 'eslint';
import boundaries from 'eslint-plugin-boundaries';

const everyRoom = ['platform', 'team'];
const ground = ['pictures', 'places', 'organisations'];
const underBookings = ['offers', 'messages', ...ground];
const underAll = ['bookings', ...underBookings];

/** The rooms (folders) of the API and what each may import besides itself; a folder that is missing here may import nothing. */
const apiRooms: Record<string, string[]> = {
  migrations: [],
  platform: ['migrations'],
  team: ['platform'],
  pictures: everyRoom,
  places: [...everyRoom, 'pictures'],
  organisations: [...everyRoom, 'places'],
  'first-start': [...everyRoom, 'places', 'organisations'],
  messages: everyRoom,
  offers: [...everyRoom, ...ground],
  bookings: [...everyRoom, ...underBookings],
  mentors: [...everyRoom, ...underAll],
  gatherings: [...everyRoom, ...underAll],
  matching: [...everyRoom, ...underAll],
  enquiries: [...everyRoom, ...underAll],
  screens: [...everyRoom, ...underAll],
  kiosks: [...everyRoom, ...underAll],
  privacy: [...everyRoom, ...underAll],
  reports: [...everyRoom, ...underAll],
  feeds: [...everyRoom, ...underAll],
  demo: ['*'],
  testing: ['*'],
};

const areas = ['portal', 'kiosk', 'team'];

/** The rooms of the web app: the app knows the areas, an area never knows another, and all share `shared`. */
const webRooms: Record<string, string[]> = {
  app: [...areas, 'shared'],
  ...Object.fromEntries(areas.map((area) => [area, ['shared']])),
  shared: [],
};

/** Which libraries an app or a library may import. */
const libraries: Record<string, string[]> = {
  api: ['embedded-postgres', 'i18n'],
  web: ['api-client', 'i18n', 'ui'],
  e2e: ['api-client', 'embedded-postgres', 'i18n'],
  'api-client': [],
  'embedded-postgres': [],
  i18n: [],
  ui: ['i18n'],
};

const apps: Record<string, string[]> = { api: ['api', 'api-entry'], web: ['web', 'web-entry'], e2e: ['e2e'] };

const element = (type: string | string[]) => ({ element: { type } });
const room = (type: string, names: string | string[]) => ({ element: { type, captured: { room: names } } });
const library = (names: string | string[]) => ({ element: { type: 'library', captured: { name: names } } });

const roomPolicies = (type: string, rooms: Record<string, string[]>) =>
  entriesThatImport(rooms).map(([name, may]) => ({ from: room(type, name), allow: { to: room(type, may) } }));

const libraryPolicies = entriesThatImport(libraries).map(([name, may]) => ({
  from: apps[name] ? element(apps[name]) : library(name),
  allow: { to: library(may) },
}));

function entriesThatImport(walls: Record<string, string[]>): [string, string[]][] {
  return Object.entries(walls).filter(([, may]) => may.length > 0);
}

/** ESLint settings and rules; `root` is the folder the patterns start from. */
export const walls = (root: string): Linter.Config => ({
  name: 'walls',
  files: ['apps/*/src/**/*.{ts,tsx}', 'libs/*/src/**/*.{ts,tsx}'],
  plugins: { boundaries: boundaries },
  settings: {
    'boundaries/root-path': root,
    'boundaries/elements': [
      { type: 'api', pattern: 'apps/api/src/*', capture: ['room'] },
      { type: 'api-entry', pattern: 'apps/api/src' },
      { type: 'web', pattern: 'apps/web/src/*', capture: ['room'] },
      { type: 'web-entry', pattern: 'apps/web/src' },
      { type: 'e2e', pattern: 'apps/e2e' },
      { type: 'info-screen', pattern: 'apps/info-screen' },
      { type: 'library', pattern: 'libs/*', capture: ['name'] },
    ],
    'boundaries/files': [{ category: 'spec', pattern: '**/*.spec.{ts,tsx}' }],
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkUnknownLocals: true,
        message:
          '{{from.element.path}} may not import {{to.element.path}}: see "Who may import whom" in docs/architecture.md.',
        policies: [
          ...roomPolicies('api', apiRooms),
          ...roomPolicies('web', webRooms),
          ...libraryPolicies,
          { from: element('api-entry'), allow: { to: element('api') } },
          { from: element('web-entry'), allow: { to: element('web') } },
          // The element stands alone; its journeys are fed with the documents its specs are fed with.
          { from: element('info-screen'), allow: { to: element('info-screen') } },
          { from: element('e2e'), allow: { to: element('info-screen') } },
          { from: room('api', ['testing', 'demo']), allow: { to: element('api-entry') } },
          // A spec tells a story with the whole house; that binds no room to another when it runs.
          {
            from: { ...element('api'), file: { categories: 'spec' } },
            allow: { to: element(['api', 'api-entry']) },
          },
        ],
      },
    ],
    'boundaries/no-unknown-files': 'error',
  },
});
