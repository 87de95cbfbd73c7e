/** Pictures on slides of the demo town, drawn for it: ink, petrol, and one spark of apricot. */

const INK = '#1d2b30';
const PETROL = '#0b5563';
const PAPER = '#fbf7f0';
const APRICOT = '#e8743b';

const drawing = (shapes: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="960" viewBox="0 0 128 96">` +
  `<rect width="128" height="96" fill="${PAPER}"/>` +
  `<g stroke="${INK}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" fill="none">${shapes}</g></svg>`;

const book = (left: number, top: number, width: number, fill: string) =>
  `<rect x="${left}" y="${top}" width="${width}" height="${40 - top + 0.2}" rx="1" fill="${fill}"/>`;

const lowerBook = (left: number, height: number, width: number, fill: string) =>
  `<rect x="${left}" y="${74 - height}" width="${width}" height="${height}" rx="1" fill="${fill}"/>`;

/** A shelf with books, two games and a cup of pens. */
const shelf = drawing(
  [
    `<path d="M18 12v74M110 12v74M18 40.4h92M18 74.4h92"/>`,
    ...[
      book(24, 18, 7, PETROL),
      book(32, 22, 5, PAPER),
      book(38, 16, 8, PETROL),
      book(47, 24, 6, PAPER),
      book(54, 19, 7, APRICOT),
      book(88, 20, 6, PETROL),
      book(95, 17, 8, PAPER),
    ],
    `<path d="M64 40.4l7-21 6.4 2.2-6.6 18.8z" fill="${PETROL}"/>`,
    `<rect x="24" y="64" width="30" height="10" rx="1" fill="${PAPER}"/>`,
    `<rect x="28" y="54" width="24" height="10" rx="1" fill="${PETROL}"/>`,
    ...[lowerBook(80, 24, 7, PETROL), lowerBook(88, 20, 6, PAPER), lowerBook(95, 26, 7, PETROL)],
    `<path d="M64 60l-2-9M67 60V49M70 60l2-9"/><path d="M61.5 60h11l-1.5 14.4h-8z" fill="${PAPER}"/>`,
  ].join(''),
);

/** A cup that steams under a lantern, beside a plant. */
const cup = drawing(
  [
    `<path d="M12 80h104"/>`,
    `<path d="M46 52h34v16a12 12 0 0 1-12 12H58a12 12 0 0 1-12-12z" fill="${PETROL}"/>`,
    `<path d="M80 56h6a6 6 0 0 1 0 13h-6.4"/>`,
    `<path d="M56 46c-4-5 4-8 0-13M63 46c-4-5 4-8 0-13M70 46c-4-5 4-8 0-13"/>`,
    `<path d="M104 6v10M96 16h16l3 6v16l-3 6H96l-3-6V22z" fill="${PAPER}"/><path d="M93 22h22M93 38h22"/>`,
    `<path d="M104 34a4 4 0 0 1-4-4c0-3 4-6 4-6s4 3 4 6a4 4 0 0 1-4 4z" fill="${APRICOT}" stroke="none"/>`,
    `<path d="M28 66c0-9-9-8-9-15c6 0 9 4 9 9c0-5 3-9 9-9c0 7-9 6-9 15z" fill="${PAPER}"/>`,
    `<path d="M20 66h16l-2 14H22z" fill="${PAPER}"/>`,
  ].join(''),
);

export const drawings = { shelf, cup };
