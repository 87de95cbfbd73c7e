// One option to tick, with how many offers it leaves; what would leave none can't be ticked.
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { useId } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { OptionCount } from './useCounts.ts';

interface FilterOptionProps {
  name: string;
  value: string;
  words: string;
  checked: boolean;
  count: OptionCount;
}

/** Its form hears of a change; the address then says what is ticked. */
const heardByForm = () => undefined;

export function FilterOption({ name, value, words, checked, count }: FilterOptionProps) {
  const { t } = usePage();
  const id = useId();
  return (
    <label className="filter-option">
      <input
        type="checkbox"
        {...{ name, value, checked }}
        disabled={count.isNone && !checked}
        aria-describedby={count.shown ? id : undefined}
        onChange={heardByForm}
      />
      <span className="filter-option__words">{words}</span>
      {count.shown && (
        <span className="filter-option__count" id={id}>
          <bdi dir="ltr">{count.shown}</bdi>
          <VisuallyHidden> {t('offers.title')}</VisuallyHidden>
        </span>
      )}
    </label>
  );
}
