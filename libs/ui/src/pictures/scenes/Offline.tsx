// The wire is torn.
import { Bird, Picture } from '../Picture.tsx';

export const Offline = () => (
  <Picture>
    <path
      className="picture__line"
      d="M40 114V52M26 62h28M166 114V52M152 62h28M-10 56 40 62q34 6 42 32 2 7 8 5M216 56l-50 6q-30 6-40 26-3 6-9 3"
    />
    <path className="picture__spark" d="m100 84 3-8M110 104l2 8M96 104l-6 7" />
    <Bird at={[40, 51]} size={1} />
  </Picture>
);
