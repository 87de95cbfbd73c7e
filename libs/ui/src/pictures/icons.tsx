// Small signs beside words, drawn inline so that they follow text and forced colours.
import type { ReactNode } from 'react';

/** The frame of a sign: as large as the words beside it. */
export function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const InfoIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="9.5" />
    <path d="M12 11v6M12 7v.01" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="9.5" />
    <path d="m7.5 12.5 3 3 6-6.5" />
  </Icon>
);

export const WarningIcon = () => (
  <Icon>
    <path d="M12 3 1.8 20.5h20.4Z" />
    <path d="M12 10v4.5M12 17.5v.01" />
  </Icon>
);

export const ClockIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="9.5" />
    <path d="M12 6.5V12l3.5 2.5" />
  </Icon>
);

export const PlaceIcon = () => (
  <Icon>
    <path d="M12 22s7.5-6.4 7.5-12.2a7.5 7.5 0 0 0-15 0C4.5 15.6 12 22 12 22Z" />
    <circle cx="12" cy="9.8" r="2.6" />
  </Icon>
);

export const PeopleIcon = () => (
  <Icon>
    <circle cx="9" cy="8" r="3.5" />
    <path d="M2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6M16 4.8a3.5 3.5 0 0 1 0 6.4M18 14.6c2.2.8 3.5 2.8 3.5 5.4" />
  </Icon>
);

export const SeatIcon = () => (
  <Icon>
    <path d="M6.5 3v8.5h11V3M4.5 11.5h15V16h-15ZM6.5 16v5M17.5 16v5" />
  </Icon>
);

export const PhoneIcon = () => (
  <Icon>
    <path d="M6 2.8 9 3l1.5 4.6-2.3 1.7a14 14 0 0 0 6.5 6.5l1.7-2.3L21 15l.2 3c.1 1.7-1.2 3-2.9 3A15.5 15.5 0 0 1 3 5.700c0-1.7 1.3-3 3-2.900Z" />
  </Icon>
);

export const MailIcon = () => (
  <Icon>
    <path d="M2.5 5h19v14h-19ZM3 5.500l9 7.5 9-7.5" />
  </Icon>
);

export const StepFreeIcon = () => (
  <Icon>
    <circle cx="10" cy="16" r="5" />
    <path d="M10 3.500v.01M10 7v5.500h5l2.5 6H20M10 9.500h4" />
  </Icon>
);

/** Points onward; mirrored where one reads from right to left. */
export const OnwardIcon = () => (
  <span className="onward">
    <Icon>
      <path d="M5 12h14M13 6l6 6-6 6" />
    </Icon>
  </span>
);

/** The world: beside the language, which no flag can stand for. */
export const LanguageIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="9.5" />
    <path d="M2.5 12h19M12 2.5c5.5 5.5 5.5 13.5 0 19M12 2.5c-5.5 5.5-5.5 13.5 0 19" />
  </Icon>
);
