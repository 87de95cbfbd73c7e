// A magnifying glass, and nothing in it yet.
import { Bird, Picture } from '../Picture.tsx';

export const NothingFound = () => (
  <Picture>
    <path className="picture__line" d="M-10 100Q100 114 210 100" />
    <path className="picture__apricot" d="m150 79 5-5 22 23a4 4 0 0 1-6 6Z" />
    <circle className="picture__tint" cx="134" cy="58" r="27" />
    <path className="picture__soft" d="M118 62q6-7 11 0t11 0 11 0M124 48h8" />
    <Bird at={[64, 106]} />
  </Picture>
);
