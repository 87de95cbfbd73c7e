// Narrows a list to one of some things, or to none of them.
import { Select } from './Select.tsx';

interface AnyOrOneProps<Key extends string> {
  id: string;
  label: string;
  /** What stands there while nothing is narrowed. */
  any: string;
  options: readonly { key: Key; label: string }[];
  /** Empty for any. */
  value: Key | '';
  onPick: (value: Key | '') => void;
}

export function AnyOrOne<Key extends string>({ any, options, onPick, ...rest }: AnyOrOneProps<Key>) {
  return (
    <Select {...rest} onChange={(event) => onPick(event.currentTarget.value as Key | '')}>
      <option value="">{any}</option>
      {options.map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </Select>
  );
}
