// Signs of the bar, beside their words; those that point turn with the direction of reading.
import { Icon } from '@mitnand/ui/pictures/icons.tsx';

export const BackIcon = () => (
  <span className="onward">
    <Icon>
      <path d="M20 12H5M11 5l-7 7 7 7" />
    </Icon>
  </span>
);

export const BeginIcon = () => (
  <Icon>
    <path d="M4 12a8 8 0 1 0 2.6-5.900M3.5 3v4.500H8" />
  </Icon>
);

export const LargerIcon = () => (
  <Icon>
    <path d="m2 19 4-10 4 10M3.3 16h5.400M11 19l5.5-14L22 19M12.7 15h7.6" />
  </Icon>
);

export const ContrastIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="9.5" />
    <path d="M12 2.500v19a9.5 9.5 0 0 0 0-19Z" fill="currentColor" />
  </Icon>
);

/** A cloth on glass, and what shines. */
export const CleanIcon = () => (
  <Icon>
    <path d="M4 15.5c4-3 8 2 12-1l3.5 5c-4 3.5-10 0-13.5 2ZM7 4v5M4.5 6.500h5M17 2.500v4M15 4.500h4" />
  </Icon>
);
