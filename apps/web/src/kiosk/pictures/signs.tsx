// Large signs in answers that are deeds.
import { Icon } from '@mitnand/ui/pictures/icons.tsx';

export const YesIcon = () => (
  <Icon>
    <path d="m4 13 5 5.5L20 6" />
  </Icon>
);

/** A pen that writes a name. */
export const NameIcon = () => (
  <Icon>
    <path d="m4 16 11-11 4 4L8 20H4ZM13 7l4 4M12 20h9" />
  </Icon>
);

/** A slip that comes out of a printer. */
export const PrintIcon = () => (
  <Icon>
    <path d="M7 8V3h10v5M7 17H4a1.5 1.5 0 0 1-1.5-1.5V10A2 2 0 0 1 4.500 8h15a2 2 0 0 1 2 2v5.5A1.5 1.5 0 0 1 20 17h-3" />
    <path d="M7 13.5h10V21H7ZM10 17h4" />
  </Icon>
);
