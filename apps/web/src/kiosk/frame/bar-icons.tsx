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
