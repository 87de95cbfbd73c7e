// What people need help with, each as a drawing.
import type { Worry } from '@mitnand/api-client/types';
import type { ReactNode } from 'react';
import { Drawing, PhoneShape } from './Drawing.tsx';

const drawings: Record<Worry, ReactNode> = {
  // A new phone with its gear.
  SET_UP: (
    <PhoneShape x={16}>
      <path
        className="drawing__line"
        d="M60 32h6M60 64h6M76 48h8M46 48h4M71 37l5-5M71 59l5 5M55 37l-4-4M55 59l-4 4"
      />
      <circle className="drawing__paper" cx="63" cy="48" r="15" />
      <circle className="drawing__apricot" cx="63" cy="48" r="6" />
    </PhoneShape>
  ),
  // Two who talk: one writes, one is seen.
  MESSAGING: (
    <>
      <path
        className="drawing__paper"
        d="M14 10h44a6 6 0 0 1 6 6v26a6 6 0 0 1-6 6H32L18 60V48h-4a6 6 0 0 1-6-6V16a6 6 0 0 1 6-6Z"
      />
      <path className="drawing__soft" d="M19 23h34M19 35h22" />
      <rect className="drawing__petrol" x="38" y="52" width="34" height="30" rx="6" />
      <path className="drawing__apricot" d="m74 62 14-8v26l-14-8Z" />
    </>
  ),
  // Hills and a sun in a frame, another photo behind.
  PHOTOS: (
    <>
      <path className="drawing__line" d="M24 14h58a6 6 0 0 1 6 6v46" />
      <rect className="drawing__paper" x="8" y="24" width="70" height="58" rx="6" />
      <path className="drawing__petrol" d="m14 76 18-26 13 17 8-9 19 18Z" />
      <circle className="drawing__apricot" cx="58" cy="42" r="8" />
    </>
  ),
  // Waves above a box that sends them.
  WIFI: (
    <>
      <path className="drawing__bold" d="M14 36q34-32 68 0M27 49q21-20 42 0" />
      <circle className="drawing__apricot" cx="48" cy="60" r="6" />
      <rect className="drawing__paper" x="22" y="70" width="52" height="18" rx="5" />
      <path className="drawing__soft" d="M32 79h12" />
      <circle className="drawing__petrol" cx="64" cy="79" r="3" />
    </>
  ),
  // A lock that waits for its word.
  PASSWORDS: (
    <>
      <path className="drawing__bold" d="M30 42V30a18 18 0 0 1 36 0v12" />
      <rect className="drawing__petrol" x="14" y="42" width="68" height="44" rx="8" />
      <path className="drawing__stars" d="M32 57v14M26 60.500l12 7M38 60.500l-12 7" />
      <path className="drawing__stars" d="M54 57v14M48 60.500l12 7M60 60.500l-12 7" />
      <path className="drawing__spark" d="M70 71h6" />
    </>
  ),
  // A letter that comes through the air.
  EMAIL: (
    <>
      <rect className="drawing__paper" x="20" y="24" width="68" height="50" rx="6" />
      <path className="drawing__bold" d="m23 30 31 25 31-25" />
      <path className="drawing__spark" d="M4 38h10M8 50h6M2 62h12" />
    </>
  ),
  // A screen full of small pictures.
  APPS: (
    <PhoneShape>
      <rect className="drawing__petrol" x="36" y="22" width="10" height="10" rx="3" />
      <rect className="drawing__apricot" x="50" y="22" width="10" height="10" rx="3" />
      <rect className="drawing__apricot" x="36" y="38" width="10" height="10" rx="3" />
      <rect className="drawing__petrol" x="50" y="38" width="10" height="10" rx="3" />
      <rect className="drawing__petrol" x="36" y="54" width="10" height="10" rx="3" />
      <path className="drawing__line" d="M55 54v10M50 59h10" />
    </PhoneShape>
  ),
  // A bus, and the place it goes to.
  TICKETS: (
    <>
      <rect className="drawing__paper" x="6" y="40" width="60" height="38" rx="7" />
      <path className="drawing__tint" d="M12 47h22v13H12ZM39 47h21v13H39Z" />
      <circle className="drawing__petrol" cx="21" cy="79" r="8" />
      <circle className="drawing__petrol" cx="52" cy="79" r="8" />
      <path className="drawing__apricot" d="M76 50s14-14 14-26a14 14 0 0 0-28 0c0 12 14 26 14 26Z" />
      <circle className="drawing__hole" cx="76" cy="24" r="5" />
    </>
  ),
  // A sheet with lines to fill in, and the pen.
  FORMS: (
    <>
      <path className="drawing__paper" d="M14 8h42l16 16v64H14Z" />
      <path className="drawing__line" d="M56 8v16h16" />
      <path className="drawing__soft" d="M36 38h24M36 53h16M36 68h12" />
      <path className="drawing__tickmark" d="m21 37 4 4 6-8M21 52l4 4 6-8" />
      <path className="drawing__apricot" d="m58 76 2-10 24-24 8 8-24 24Z" />
    </>
  ),
  // A shield that says: all is well.
  SAFETY: (
    <>
      <path
        className="drawing__petrol"
        d="M48 6c11 8 22 11 34 11v27c0 22-13 37-34 46C27 81 14 66 14 44V17C26 17 37 14 48 6Z"
      />
      <path className="drawing__seal" d="m31 47 12 13 22-26" />
    </>
  ),
};

export const WorryDrawing = ({ worry }: { worry: Worry }) => <Drawing>{drawings[worry]}</Drawing>;
