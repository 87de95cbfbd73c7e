// Above everything: whose kiosk this is, where it stands, and what day and time it is.
import { TownMark } from '../../shared/page/TownMark.tsx';
import { usePage } from '../../shared/page/PageContext.ts';

export function Masthead({ venue }: { venue: string | null }) {
  const { town, dates, now } = usePage();
  return (
    <header className="kiosk__masthead">
      <TownMark />
      <p className="kiosk__place">
        <bdi>{venue ?? town.name}</bdi>
      </p>
      <p className="kiosk__clock">
        {dates.day(dates.dateOf(now))}
        <b>{dates.time(now)}</b>
      </p>
    </header>
  );
}
