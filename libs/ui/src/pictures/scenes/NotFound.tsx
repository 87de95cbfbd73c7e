// A signpost where the way goes on.
import { Bird, Picture } from '../Picture.tsx';

export const NotFound = () => (
  <Picture>
    <path className="picture__line" d="M10 112h180M132 112V20" />
    <path className="picture__petrol" d="M124 28h44l10 10-10 10h-44Z" />
    <path className="picture__apricot" d="M140 56H98L88 66l10 10h42Z" />
    <Bird at={[54, 112]} />
  </Picture>
);
