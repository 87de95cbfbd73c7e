// A date that is struck out.
import { Bird, CalendarSheet, Picture } from '../Picture.tsx';

export const Cancelled = () => (
  <Picture>
    <CalendarSheet>
      <path className="picture__danger" d="m128 80 24 24m0-24-24 24" />
    </CalendarSheet>
    <Bird at={[62, 53]} second />
  </Picture>
);
