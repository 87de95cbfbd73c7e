// How far one is: one sparrow walks along the wire towards the other, who waits at the place.
import { Sparrow } from '@mitnand/ui/pictures/Sparrows.tsx';

interface WireProps {
  /** From 0, at the beginning, to 1, where both are together. */
  far: number;
}

/** Where a foot stands on the wire: it hangs through a little. */
const heightAt = (x: number) => 92 + 26 * (1 - ((x - 500) / 500) ** 2);

export function Wire({ far }: WireProps) {
  const x = 110 + far * 690;
  return (
    <svg className="wire" viewBox="0 0 1000 130" preserveAspectRatio="none" aria-hidden="true">
      <path className="wire__line" d="M0 92Q500 144 1000 92" />
      <g className="sparrow wire__walker" transform={`translate(${x} ${heightAt(x)}) scale(1.9)`}>
        <Sparrow />
      </g>
      <g className="sparrow sparrow--second" transform={`translate(900 ${heightAt(900)}) scale(-1.9 1.9)`}>
        <Sparrow />
      </g>
    </svg>
  );
}
