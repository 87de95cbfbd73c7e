// Fields that know their form: named, and told what was wrong with them.
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { TextArea, TextField } from '@mitnand/ui/fields/TextField.tsx';
import type { ComponentProps } from 'react';
import { useField } from './form-context.ts';

type Named<Props> = Omit<Props, 'id' | 'error'> & { name: string };

export function LineField(props: Named<ComponentProps<typeof TextField>>) {
  return <TextField {...useField(props.name)} {...props} />;
}

export function LinesField(props: Named<ComponentProps<typeof TextArea>>) {
  return <TextArea {...useField(props.name)} {...props} />;
}

export function SelectField(props: Named<ComponentProps<typeof Select>>) {
  return <Select {...useField(props.name)} {...props} />;
}
