// Two sparrows on a wire, Ulm's bird: they look at each other, and never block the way.
interface SparrowsProps {
  /** `mark` is the small sign of the header; `scene` has a wire across the page. */
  size?: 'mark' | 'scene';
}

/** One bird, its feet at 0,0, looking to the right; its colours come from the group around it. */
export function Sparrow() {
  return (
    <>
      <path
        className="sparrow__body"
        d="M-25 1.5-14-8.500C-13-19-5.5-26.5 3-26.5 4.5-32 9-35 14-35c5.5 0 9.6 3.7 10.3 8.700l5.2 2.3-5.5 2.200C23.5-9 16.5 0 5 0-2.5 0-8-2-11-5Z"
      />
      <path className="sparrow__wing" d="M-16-7.500C-11-17-4-20.5 5.5-19.5 5-10.5-3-5.5-16-7.500Z" />
      <ellipse className="sparrow__cheek" cx="18" cy="-24.6" rx="3.7" ry="2.7" />
      <circle className="sparrow__cheek" cx="16.8" cy="-30" r="2.1" />
      <circle className="sparrow__eye" cx="17.2" cy="-30" r="1.1" />
      <path className="sparrow__feet" d="M3 0v4.500M9-.5v5" />
    </>
  );
}

export function Sparrows({ size = 'mark' }: SparrowsProps) {
  const scene = size === 'scene';
  return (
    <svg
      className={`sparrows sparrows--${size}`}
      viewBox={scene ? '0 0 240 64' : '26 4 100 56'}
      aria-hidden="true"
      focusable="false"
    >
      <path className="sparrow__wire" d={scene ? 'M-2400-490Q110 590 2620-490' : 'M0 49Q76 53 152 49'} />
      <g transform={scene ? 'translate(92 45.5)' : 'translate(56 46)'} className="sparrow sparrow--first">
        <Sparrow />
      </g>
      <g
        transform={scene ? 'translate(150 46) scale(-.92 .92)' : 'translate(102 46.5) scale(-.9 .9)'}
        className="sparrow sparrow--second"
      >
        <Sparrow />
      </g>
    </svg>
  );
}
