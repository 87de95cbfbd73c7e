// The shapes of the picture: paper, the band with the town's name, sparrows on their wire, the signs before the words.
import { drawings, type MarkLook } from '@mitnand/ui/pictures/Mark.tsx';
import { ClockIcon, PlaceIcon } from '@mitnand/ui/pictures/icons.tsx';
import { Sparrow } from '@mitnand/ui/pictures/Sparrows.tsx';
import type { ReactNode } from 'react';
import { bandTop, rows, signSize } from './layout.ts';
import { pictureSize } from './picture.ts';

export interface Colours {
  petrol: string;
  apricot: string;
}

const paper = '#fbfaf7';
const { width, height } = pictureSize;
/** As in tokens.css; only petrol and apricot are the town's. */
export const colourOfLook = (look: MarkLook, { petrol }: Colours) =>
  ({ hand: petrol, speech: '#6b3f69', cups: '#2f6b46' })[look];

interface ShapesProps {
  colours: Colours;
  /** None on the picture of the whole site. */
  look?: MarkLook;
  /** Left edge of the signs. */
  signsAt: number;
  sparrowsAt?: { x: number; scale: number } | undefined;
  /** A white ground for a logo that may be dark. */
  logo: { x: number; width: number } | null;
}

export function Shapes({ colours, look, signsAt, sparrowsAt, logo }: ShapesProps) {
  const { petrol, apricot } = colours;
  const colour = look && colourOfLook(look, colours);
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <rect width={width} height={height} fill={paper} />
      <rect y={bandTop} width={width} height={height - bandTop} fill={petrol} />
      {sparrowsAt && (
        <g transform={`translate(${sparrowsAt.x} ${bandTop}) scale(${sparrowsAt.scale})`}>
          <Bird at={-34} body={petrol} wing={apricot} />
          <Bird at={34} body={apricot} wing={petrol} turned />
        </g>
      )}
      {logo && <rect x={logo.x} y={bandTop + 14} width={logo.width} height="72" rx="10" fill="#ffffff" />}
      {look && (
        <g color={colour} stroke={colour} fill="none" strokeLinecap="round" strokeLinejoin="round">
          <g transform={`translate(${signsAt} ${rows.kind.y})`}>
            <rect width={signSize} height={signSize} rx="14" fill={colour} fillOpacity=".12" stroke="none" />
            <g transform="translate(7 7) scale(1.92)" strokeWidth="1.6">
              {drawings[look]}
            </g>
          </g>
          <Sign row={rows.when.y} at={signsAt} sign={<ClockIcon />} />
          <Sign row={rows.where.y} at={signsAt} sign={<PlaceIcon />} />
        </g>
      )}
      <style>
        {
          '.sparrow__feet{fill:none;stroke:#16272b;stroke-width:2;stroke-linecap:round}.sparrow__cheek{fill:#fbfaf7}.sparrow__eye{fill:#16272b}.mark__fill{fill:currentColor;stroke:none}'
        }
      </style>
    </svg>
  );
}

function Bird({ at, body, wing, turned }: { at: number; body: string; wing: string; turned?: boolean }) {
  return (
    <g transform={`translate(${at} -4) scale(${turned ? '-1' : '1'} 1)`}>
      <style>{`.b${at + 99} .sparrow__body{fill:${body}}.b${at + 99} .sparrow__wing{fill:${wing}}`}</style>
      <g className={`b${at + 99}`}>
        <Sparrow />
      </g>
    </g>
  );
}

function Sign({ row, at, sign }: { row: number; at: number; sign: ReactNode }) {
  return <g transform={`translate(${at + 8} ${row + 2}) scale(1.6)`}>{sign}</g>;
}
