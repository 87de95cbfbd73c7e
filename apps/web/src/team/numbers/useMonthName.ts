// What a month is called.
import type { MessageKey } from '@mitnand/i18n/translator';
import { usePage } from '../../shared/page/PageContext.ts';

/** `November 2026` for `2026-11`. */
export function useMonthName(): (month: string) => string {
  const { t } = usePage();
  const text = t as (key: MessageKey) => string;
  return (month) => {
    const [year = '', number = ''] = month.split('-');
    const name = text(`calendar.month.${Number(number)}` as MessageKey);
    return t('team.numbers.month', { month: name, year });
  };
}
