// One of many, as the device's own list, with how many offers each leaves.
import { Select } from '@mitnand/ui/fields/Select.tsx';
import type { OptionCount } from './useCounts.ts';

export interface SelectOption {
  value: string;
  words: string;
  count: OptionCount;
}

interface FilterSelectProps {
  name: string;
  label: string;
  hint?: string;
  value: string;
  /** What it says when nothing is chosen. */
  any: string;
  options: readonly SelectOption[];
}

/** Its form hears of a change; the address then says what is chosen. */
const heardByForm = () => undefined;

export function FilterSelect({ name, label, hint, value, any, options }: FilterSelectProps) {
  return (
    <Select id={name} {...{ name, label, hint, value }} onChange={heardByForm}>
      <option value="">{any}</option>
      {options.map((option) => (
        <option
          key={option.value}
          value={option.value}
          disabled={option.count.isNone && option.value !== value}
        >
          {countedWords(option)}
        </option>
      ))}
    </Select>
  );
}

export const countedWords = ({ words, count }: Pick<SelectOption, 'words' | 'count'>) =>
  count.shown ? `${words} (${count.shown})` : words;
