// A sheet of a calendar with the day of the month on it, as it hangs on the wall of a kitchen.

/** A calendar date, `2026-11-28`. Decoration: the words beside it say the day. */
export function DayDrawing({ date }: { date: string }) {
  return (
    <span className="day-sheet" aria-hidden="true">
      {Number(date.slice(8))}
    </span>
  );
}
