// A time one has chosen, as one would write it on a slip: the day, the hour, and where.
import { usePage } from '../../shared/page/PageContext.ts';
import { DayDrawing } from '../pictures/DayDrawing.tsx';
import type { FreeTime } from '../time/free-time.ts';
import { VenueName } from '../way/VenueName.tsx';

interface ChosenTimeProps {
  time: { startsAt: string; endsAt: string };
  /** Null for what is only online. */
  venue: Pick<FreeTime['venue'], 'name' | 'street' | 'postalCode' | 'city'> | null;
}

export function ChosenTime({ time: { startsAt, endsAt }, venue }: ChosenTimeProps) {
  const { dates } = usePage();
  const day = dates.dateOf(startsAt);
  return (
    <div className="chosen">
      <DayDrawing date={day} />
      <div>
        <p className="chosen__when">
          {dates.dayLong(day)}
          <b>{dates.timeRange(startsAt, endsAt)}</b>
        </p>
        {venue && (
          <p className="chosen__where">
            <VenueName>{venue.name}</VenueName>
            <VenueName>
              {venue.street}, {venue.postalCode} {venue.city}
            </VenueName>
          </p>
        )}
      </div>
    </div>
  );
}
