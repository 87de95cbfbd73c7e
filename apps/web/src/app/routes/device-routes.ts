// The pages of devices that stand or hang somewhere.
import { lazy } from 'react';
import { originalLanguage } from '@mitnand/i18n/languages';
import { loadParts } from '../loaded-messages.ts';
import type { FrameComponent, PageRoute } from './route.ts';

const loadKioskArea = () => import('../KioskArea.tsx');
const loadKiosk = () =>
  Promise.all([
    import('../../kiosk/KioskPage.tsx'),
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

const loadBoardArea = () => import('../BoardArea.tsx');
const loadCallBoard = () =>
  Promise.all([
    import('../../portal/call-board/CallBoardPage.tsx'),
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

export const deviceRoutes: PageRoute[] = [kiosk, callBoard];
