// Signs of the console: places of its navigation and small actions. Apart from those of the portal, which never loads them.
import { Icon } from './icons.tsx';

export const TodayIcon = () => (
  <Icon>
    <path d="M3.5 5h17v16h-17ZM3.5 10h17M8 2.5V7M16 2.5V7" />
    <path d="m8.5 15.5 2.5 2.5 4.5-5" />
  </Icon>
);

export const WeekIcon = () => (
  <Icon>
    <path d="M3.5 5h17v16h-17ZM3.5 10h17M8 2.5V7M16 2.5V7" />
    <path d="M7 14h2M11 14h2M15 14h2M7 17.5h2M11 17.5h2" />
  </Icon>
);

export const OffersIcon = () => (
  <Icon>
    <path d="M4 3.5h16v5H4ZM4 12h16M4 16.2h16M4 20.5h9" />
  </Icon>
);

export const BookingsIcon = () => (
  <Icon>
    <path d="M2.5 6h19v4a2 2 0 0 0 0 4v4h-19v-4a2 2 0 0 0 0-4Z" />
    <path d="M9 6v12" strokeDasharray="2.5 2.5" />
  </Icon>
);

export const EnquiriesIcon = () => (
  <Icon>
    <path d="M3 4.5h18v12H11l-5 4.5v-4.5H3ZM7.5 9h9M7.5 12.5h6" />
  </Icon>
);

export const RotaIcon = () => (
  <Icon>
    <path d="M3.5 4h17v17h-17ZM3.5 9h17M9.2 9v12M14.8 9v12" />
    <path d="M5.2 12.5h2.3M10.9 16.5h2.3M16.5 12.5h2.3" />
  </Icon>
);

export const MentorsIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="3.5" />
    <path d="M2 20.5c.4-4 2.8-6 6-6 1.8 0 3.4.6 4.5 1.9M15 4.5h6.5v11H15Z" />
    <path d="M17.6 13.2h1.3" />
  </Icon>
);

export const KiosksIcon = () => (
  <Icon>
    <path d="M6 2.5h12v13H6ZM12 15.5v6M8 21.5h8" />
    <path d="M10 12v-2.5a1.2 1.2 0 0 1 2.4 0v1" />
  </Icon>
);

export const ScreensIcon = () => (
  <Icon>
    <path d="M2.5 4h19v12h-19ZM9 20.5h6M12 16v4.5" />
    <path d="M6 8h6M6 11.5h4M16 8h2.5v4H16Z" />
  </Icon>
);

export const OrganisationsIcon = () => (
  <Icon>
    <path d="M3 21V9l9-6 9 6v12ZM9 21v-6h6v6" />
  </Icon>
);

export const TownIcon = () => (
  <Icon>
    <path d="M2.5 21h19M4 21V11h5v10M9 21V6l3.5-3.5L16 6v15M16 21v-8h4.5v8" />
  </Icon>
);

export const LogIcon = () => (
  <Icon>
    <path d="M5 2.5h10l4.5 4.5v14.5H5ZM8.5 10h7M8.5 13.5h7M8.5 17h4" />
  </Icon>
);

export const NumbersIcon = () => (
  <Icon>
    <path d="M3 21h18M5 21v-7h3.5v7M10.25 21V4h3.5v17M15.5 21V9.5H19V21" />
  </Icon>
);

export const AccountIcon = () => (
  <Icon>
    <circle cx="12" cy="8" r="4.5" />
    <path d="M3.5 21.5c.5-4.5 4-7 8.5-7s8 2.5 8.5 7" />
  </Icon>
);

export const MoreIcon = () => (
  <Icon>
    <path d="M4 6.5h16M4 12h16M4 17.5h16" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m5.5 5.5 13 13M18.5 5.5l-13 13" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <path d="M8.5 8.5h12v12h-12Z" />
    <path d="M15.5 8.5v-5h-12v12h5" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="10.5" cy="10.5" r="7" />
    <path d="m15.8 15.8 5.7 5.7" />
  </Icon>
);

/** Leads out; mirrored where one reads from right to left. */
export const LeaveIcon = () => (
  <span className="onward">
    <Icon>
      <path d="M14 3.5H4v17h10M9.5 12h11M16.5 7.5 21 12l-4.5 4.5" />
    </Icon>
  </span>
);
