/** A series for specs: Wednesdays from 14 to 16 in Ulm, holidays left out, unless told otherwise. */
import type { SeriesRule } from '../../offers/series/rule/series-rule.ts';

/** Days and times may be written as ISO texts. */
export type SeriesRuleInWords = Partial<
  Omit<SeriesRule, 'startsOn' | 'endsOn' | 'startTime' | 'exceptOn'>
> & {
  startsOn?: Temporal.PlainDate | string;
  endsOn?: Temporal.PlainDate | string | null;
  startTime?: Temporal.PlainTime | string;
  exceptOn?: string[];
};

export function aSeriesRule({
  startsOn = '2026-01-07',
  endsOn = null,
  startTime = '14:00',
  exceptOn = [],
  ...given
}: SeriesRuleInWords = {}): SeriesRule {
  return {
    frequency: 'WEEKLY',
    interval: 1,
    weekdays: [3],
    nth: null,
    minutes: 120,
    zone: 'Europe/Berlin',
    leaveOutHolidays: true,
    federalState: 'BW',
    startsOn: Temporal.PlainDate.from(startsOn),
    endsOn: endsOn === null ? null : Temporal.PlainDate.from(endsOn),
    startTime: Temporal.PlainTime.from(startTime),
    exceptOn: exceptOn.map((on) => Temporal.PlainDate.from(on)),
    ...given,
  };
}
