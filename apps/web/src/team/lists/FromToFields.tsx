// From which day to which a list goes; empty is open.
import { TextField } from '@mitnand/ui/fields/TextField.tsx';

export interface DaySpan {
  /** `2026-11-22`, or empty. */
  from: string;
  to: string;
}

interface FromToFieldsProps {
  /** Begins the ids of the two fields. */
  id: string;
  span: DaySpan;
  labels: DaySpan;
  onChange: (change: Partial<DaySpan>) => void;
}

export function FromToFields({ id, span, labels, onChange }: FromToFieldsProps) {
  return (['from', 'to'] as const).map((end) => (
    <TextField
      key={end}
      id={`${id}-${end}`}
      type="date"
      label={labels[end]}
      value={span[end]}
      onChange={(event) => onChange({ [end]: event.currentTarget.value })}
    />
  ));
}
