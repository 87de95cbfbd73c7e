// Something has fallen over; it can be put up again.
import { Bird, Picture } from '../Picture.tsx';

export const Fault = () => (
  <Picture>
    <path className="picture__soil" d="M84 111q8-14 26-15l12 15Z" />
    <path className="picture__apricot" d="M120 72h8l42 7v28l-42 4h-8Z" />
    <path className="picture__line" d="M10 112h180M128 72v39" />
    <path className="picture__leaf" d="M100 98q-14-6-14-22 14 4 14 22Zm0 0q2-14 16-16-2 14-16 16Z" />
    <Bird at={[48, 112]} size={1.05} />
  </Picture>
);
