// A month at a glance: which days hold a date, and which are left out; each said in words too.
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { weeksOf } from './month-calendar.ts';

interface MonthCalendarProps {
  /** `2026-11` */
  month: string;
  /** Days that hold a date (null), and those left out, with why. */
  days: ReadonlyMap<string, string | null>;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

export function MonthCalendar({ month, days }: MonthCalendarProps) {
  const { t } = usePage();
  const [year, number] = month.split('-').map(Number);
  return (
    <table className="month">
      <caption>
        {t(`calendar.month.${number as 1}`)} {year}
      </caption>
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day} scope="col" abbr={t(`calendar.weekday.${day}`)}>
              {t(`calendar.weekdayShort.${day}`).replace('.', '')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, row) => (
          <tr key={row}>
            {week.map((day, column) => (
              <td key={column}>{day && <Day {...{ day, days }} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, days }: { day: string; days: MonthCalendarProps['days'] }) {
  const { t } = usePage();
  const number = Number(day.slice(-2));
  const leftOut = days.get(day);
  if (leftOut === undefined) return number;
  if (leftOut === null)
    return (
      <b className="month__date">
        {number}
        <VisuallyHidden> {t('posting.isDate')}</VisuallyHidden>
      </b>
    );
  return (
    <s className="month__out" title={leftOut}>
      {number}
      <VisuallyHidden> {leftOut}</VisuallyHidden>
    </s>
  );
}
