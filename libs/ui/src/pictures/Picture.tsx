// The frame of an illustration: one hand, colours from tokens, nothing for those who listen: the words beside it say it.
import '../styles/parts/picture.css';
import type { ReactNode } from 'react';
import { Sparrow } from './Sparrows.tsx';

/** 200 × 120 units; the lower edge is where the ground or the wire is. */
export function Picture({ children }: { children: ReactNode }) {
  return (
    <svg className="picture" viewBox="0 0 200 120" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

interface BirdProps {
  /** Where its feet stand. */
  at: readonly [x: number, y: number];
  /** The second sparrow, with the colours the other way round. */
  second?: boolean;
  /** Looks to the left instead of to the right. */
  left?: boolean;
  size?: number;
}

/** A sparrow that looks at what matters. */
export function Bird({ at: [x, y], second, left, size = 1.15 }: BirdProps) {
  return (
    <g
      className={second ? 'sparrow sparrow--second' : 'sparrow'}
      transform={`translate(${x} ${y}) scale(${left ? -size : size} ${size})`}
    >
      <Sparrow />
    </g>
  );
}

/** A sheet of a calendar that hangs from the wire. */
export function CalendarSheet({ children }: { children?: ReactNode }) {
  return (
    <>
      <path className="picture__line" d="M-10 46Q100 64 210 46" />
      <rect className="picture__paper" x="112" y="58" width="56" height="54" rx="4" />
      <path className="picture__petrol" d="M112 72V62a4 4 0 0 1 4-4h48a4 4 0 0 1 4 4v10Z" />
      <path className="picture__line" d="M125 50v14M155 49v15" />
      {children}
    </>
  );
}
