// How far one is: one sparrow walks along the wire towards the other, who waits at the place.
import { Sparrow } from '@mitnand/ui/pictures/Sparrows.tsx';
import type { CSSProperties, ReactNode } from 'react';

interface WireProps {
  /** From 0, at the beginning, to 1, where both are together. */
  far: number;
  /** What the one who walks has to say. */
  children?: ReactNode;
}

/** Where a foot stands on the wire: it hangs through a little. */
const heightAt = (x: number) => 92 + 26 * (1 - ((x - 500) / 500) ** 2);

export function Wire({ far, children }: WireProps) {
  const x = 110 + far * 690;
  const style = { '--walker': `${x / 10}%` } as CSSProperties;
  return (
    <div className={far > 0.5 ? 'wire wire--far' : 'wire'} style={style}>
      {children && (
        <div className="wire__bubble">
          <p className="wire__words">{children}</p>
        </div>
      )}
      <svg viewBox="0 0 1000 130" aria-hidden="true">
        <path className="wire__line" d="M0 92Q500 144 1000 92" />
        <g className="sparrow" transform={`translate(${x} ${heightAt(x)}) scale(1.9)`}>
          <Sparrow />
        </g>
        <g className="sparrow sparrow--second" transform={`translate(900 ${heightAt(900)}) scale(-1.9 1.9)`}>
          <Sparrow />
        </g>
      </svg>
    </div>
  );
}
