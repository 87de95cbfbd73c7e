// The wire is full; on the one below, one waits.
import { Bird, Picture } from '../Picture.tsx';

export const Full = () => (
  <Picture>
    <path className="picture__line" d="M-10 46Q100 60 210 46M-10 106Q100 120 210 106" />
    <Bird at={[38, 50]} size={0.8} />
    <Bird at={[78, 52]} size={0.8} />
    <Bird at={[122, 52]} size={0.8} left />
    <Bird at={[162, 50]} size={0.8} left />
    <Bird at={[84, 112]} size={0.95} second />
  </Picture>
);
