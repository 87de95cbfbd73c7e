// An empty sheet of the calendar.
import { Bird, CalendarSheet, Picture } from '../Picture.tsx';

export const NoDates = () => (
  <Picture>
    <CalendarSheet>
      <path
        className="picture__soft"
        d="M124 84h.01M140 84h.01M156 84h.01M124 98h.01M140 98h.01M156 98h.01"
      />
    </CalendarSheet>
    <Bird at={[62, 53]} />
  </Picture>
);
