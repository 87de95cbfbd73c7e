// A sheet of a calendar with the day on it, as it hangs on the wall of a kitchen.
import { usePage } from '../../shared/page/PageContext.ts';

/** A calendar date, `2026-11-28`. Decoration: the words beside it say the day. */
export function DayDrawing({ date }: { date: string }) {
  const { dates } = usePage();
  return (
    <span className="day-sheet" aria-hidden="true">
      <span className="day-sheet__weekday">{dates.weekdayShort(date)}</span>
      <span className="day-sheet__number">{Number(date.slice(8))}</span>
    </span>
  );
}
