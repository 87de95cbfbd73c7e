/** Our own drawings: the sparrows on their wire, and the shape of each kind. */
import type { EntryPart } from '../screen-document.ts';
import { draw } from './elements.ts';

const BODY =
  'M-25 1.5-14-8.5C-13-19-5.5-26.5 3-26.5 4.5-32 9-35 14-35c5.5 0 9.6 3.7 10.3 8.7l5.2 2.3-5.5 2.2C23.5-9 16.5 0 5 0-2.5 0-8-2-11-5Z';
const WING = 'M-16-7.5C-11-17-4-20.5 5.5-19.5 5-10.5-3-5.5-16-7.5Z';
const CHEEK = 'M14.3-24.6a3.7 2.7 0 1 0 7.4 0a3.7 2.7 0 1 0-7.4 0';
const EYE = 'M14.8-30a2 2 0 1 0 4 0a2 2 0 1 0-4 0';
const FEET = 'M3 0v4.5M9-.5v5';

const bird = (place: string): [string, string, string][] => [
  ['body', BODY, place],
  ['wing', WING, place],
  ['cheek', CHEEK, place],
  ['eye', EYE, place],
  ['wire', FEET, place],
];

/** Both look at each other; the wire goes on to the edges of the page. */
export const sparrows = (names: string): SVGElement =>
  draw(names, '0 0 152 62', [
    ['wire', 'M-1400-60Q76 166 1552-60'],
    ...bird('translate(50 50.5)'),
    ...bird('translate(102 50.5)scale(-.92 .92)'),
  ]);

const KINDS: Record<EntryPart, string> = {
  // An open hand that offers its heart.
  ENGAGEMENTS:
    'M2.5 13.5h3l3.2-2.2c.7-.5 1.5-.7 2.3-.7h3.2c.9 0 1.6.7 1.6 1.5s-.7 1.5-1.6 1.5h-3m4.2-.7 4-2.6c.8-.5 1.8-.3 2.2.5.4.7.2 1.5-.5 2l-5.8 4.4c-.7.5-1.5.8-2.4.8H9l-3.5 1.5h-3M12 7.6C10.2 6.3 9 5.3 9 4c0-1 .7-1.7 1.6-1.7.6 0 1.1.3 1.4.8.3-.5.8-.8 1.4-.8.9 0 1.6.7 1.6 1.7 0 1.3-1.2 2.3-3 3.6Z',
  // A speech bubble with a phone in it.
  CONSULTATIONS:
    'M5 3h14a2.5 2.5 0 0 1 2.5 2.5v9A2.5 2.5 0 0 1 19 17h-7l-5 4.5V17H5a2.5 2.5 0 0 1-2.5-2.5v-9A2.5 2.5 0 0 1 5 3Zm5.5 2.6h3a1.1 1.1 0 0 1 1.1 1.1v6.6a1.1 1.1 0 0 1-1.1 1.1h-3a1.1 1.1 0 0 1-1.1-1.1V6.7a1.1 1.1 0 0 1 1.1-1.1Zm.9 6.8h1.2',
  // Two cups at one table.
  GATHERINGS:
    'M2.5 9.5h7v4.8a2.7 2.7 0 0 1-2.7 2.7H5.2a2.7 2.7 0 0 1-2.7-2.7Zm7 1.5h.9a1.5 1.5 0 0 1 0 3h-.9m5-4.5h7v4.8a2.7 2.7 0 0 1-2.7 2.7h-1.6a2.7 2.7 0 0 1-2.7-2.7Zm-13 10.5h21M5 6.8c-.7-.9.7-1.5 0-2.5m2.4 2.5c-.7-.9.7-1.5 0-2.5M17 6.8c-.7-.9.7-1.5 0-2.5m2.4 2.5c-.7-.9.7-1.5 0-2.5',
};

export const kindShape = (part: EntryPart): SVGElement => draw('shape', '0 0 24 24', [['line', KINDS[part]]]);

/** Two bars, or a triangle that goes on. */
export const pauseShape = (isPaused: boolean): SVGElement =>
  draw('shape', '0 0 24 24', [['line', isPaused ? 'M8 5l11 7-11 7z' : 'M8.5 5v14M15.5 5v14']]);
