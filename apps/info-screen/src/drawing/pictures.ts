/** Our own drawings: the sparrows on their wire, and the shape of each kind. */
import type { EntryPart } from '../screen-document.ts';
import { draw } from './elements.ts';

/** One bird, its feet at 0,0, looking to the right. */
const bird = (place: string): [string, string, string][] => [
  [
    'body',
    'M-25 1-14-9C-13-19-6-27 3-27 4-32 9-35 14-35c6 0 10 4 10 9l5 2-5 2C23-9 16 0 5 0-2 0-8-2-11-5Z',
    place,
  ],
  ['wing', 'M-16-8C-11-17-4-21 5-20 5-11-3-6-16-8ZM14-25a4 3 0 1 0 8 0a4 3 0 1 0-8 0', place],
  ['eye', 'M15-30a2 2 0 1 0 4 0a2 2 0 1 0-4 0', place],
  ['wire', 'M3 0v5M9-1v5', place],
];

/** Both look at each other; the wire goes on to the edges of the page. */
export const sparrows = (names: string): SVGElement =>
  draw(names, '0 0 152 62', [
    ['wire', 'M-1400-60Q76 166 1552-60'],
    ...bird('translate(50 50)'),
    ...bird('translate(102 50)scale(-.9 .9)'),
  ]);

const KINDS: Record<EntryPart, string> = {
  // An open hand that offers its heart.
  ENGAGEMENTS:
    'M2 14h3l3-2h6a1.5 1.5 0 0 1 0 3h-4m4-1 5-3c2-1 3 1 2 2l-6 5H9l-4 2H2M12 8C9 6 8 4 9 3s2-1 3 1c1-2 2-2 3-1s0 3-3 5z',
  // A speech bubble with a phone in it.
  CONSULTATIONS:
    'M4 2h16a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2h-8l-5 5v-5H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2m5 3h6v9H9zm2 7h2',
  // Two cups at one table.
  GATHERINGS:
    'M2 9h7v5a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3zm7 2a2 2 0 0 1 0 4m4-6h7v5a3 3 0 0 1-3 3h-1a3 3 0 0 1-3-3zm7 2a2 2 0 0 1 0 4M1 21h22M5 6V3m11 3V3',
};

const sign = (path: string) => draw('shape', '0 0 24 24', [['', path]]);

export const kindShape = (part: EntryPart): SVGElement => sign(KINDS[part]);

/** Two bars, or a triangle that goes on. */
export const pauseShape = (isPaused: boolean): SVGElement =>
  sign(isPaused ? 'M8 5l11 7-11 7z' : 'M8 5v14M16 5v14');
