// The rule a stored series follows in this town.
import type { Town } from '../../../places/town/town.entity.ts';
import type { Series } from '../../series.entity.ts';
import type { NthWeekday, SeriesRule } from './series-rule.ts';

/** A series' row as the rule that `seriesDates` reads. */
export function ruleOf(series: Series, town: Pick<Town, 'timeZone' | 'federalState'>): SeriesRule {
  return {
    frequency: series.frequency,
    interval: series.every,
    weekdays: series.weekdays,
    nth: series.nth as NthWeekday | null,
    startsOn: series.startsOn,
    endsOn: series.endsOn,
    startTime: series.startTime,
    minutes: series.minutes,
    zone: town.timeZone,
    leaveOutHolidays: series.leaveOutHolidays,
    federalState: town.federalState,
    exceptOn: series.exceptOn,
  };
}
