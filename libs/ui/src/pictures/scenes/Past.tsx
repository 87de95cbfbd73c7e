// The sun goes down on it.
import { Bird, Picture } from '../Picture.tsx';

export const Past = () => (
  <Picture>
    <path className="picture__apricot" d="M112 99a28 28 0 0 1 56-2Z" />
    <path className="picture__soft" d="M140 62V52M112 72l-7-7M168 72l7-7M100 92l-8-3M180 91l8-3" />
    <path className="picture__line" d="M-10 100Q100 98 210 94" />
    <Bird at={[62, 99]} />
  </Picture>
);
