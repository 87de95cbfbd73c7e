// Two sparrows hold up what is settled.
import { Bird, Picture } from '../Picture.tsx';

export const Done = () => (
  <Picture>
    <path className="picture__line" d="M-10 102Q100 116 210 102" />
    <rect className="picture__paper" x="72" y="14" width="56" height="58" rx="4" />
    <path className="picture__tick" d="m87 42 9 10 18-22" />
    <path className="picture__soft" d="M86 62h28" />
    <Bird at={[60, 108]} size={1.2} />
    <Bird at={[140, 108]} size={1.2} second left />
  </Picture>
);
