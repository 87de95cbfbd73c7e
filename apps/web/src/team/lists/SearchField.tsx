// The words a list is searched for; they count once the hand rests.
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { useEffect, useRef } from 'react';

interface SearchFieldProps {
  id: string;
  label: string;
  /** What is searched for now. */
  text: string;
  onText: (text: string) => void;
}

/** Milliseconds the hand has to rest. */
const REST = 300;

export function SearchField({ id, label, text, onText }: SearchFieldProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  // A way back to the whole list empties the field too.
  useEffect(() => {
    if (text === '' && timer.current === undefined && field.current) field.current.value = '';
  }, [text]);
  const type = (typed: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      timer.current = undefined;
      onText(typed);
    }, REST);
  };
  return (
    <TextField
      id={id}
      ref={field}
      type="search"
      label={label}
      defaultValue={text}
      maxLength={100}
      autoComplete="off"
      enterKeyHint="search"
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}
