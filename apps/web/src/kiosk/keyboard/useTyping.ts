// What a field on the screen and the keys for it share: what is written, and where in it one stands.
import { useLayoutEffect, useRef, useState } from 'react';
import { beginsName, deleteFrom, typeInto, type Written } from './typing.ts';

export interface Typing {
  value: string;
  most: number;
  /** Whether the next letter begins a part of a name. */
  atBeginning: boolean;
  field: React.RefObject<HTMLInputElement | null>;
  type: (text: string) => void;
  deleteOne: () => void;
  /** What the field holds after somebody typed on a real keyboard. */
  replace: (value: string) => void;
  /** Somebody moved to another place in the field. */
  moved: () => void;
}

/** `most` signs; the API takes names of 80. */
export function useTyping(value: string, onChange: (value: string) => void, most = 60): Typing {
  const field = useRef<HTMLInputElement>(null);
  const place = useRef<{ start: number; end: number } | null>(null);
  const [atBeginning, setAtBeginning] = useState(() => beginsName(atEndOf(value)));
  useLayoutEffect(() => {
    if (place.current) field.current?.setSelectionRange(place.current.start, place.current.end);
  }, [value]);
  const written = (): Written => {
    const { start, end } = place.current ?? atEndOf(value);
    return { value, start: Math.min(start, value.length), end: Math.min(end, value.length) };
  };
  const change = (next: Written) => {
    place.current = next;
    setAtBeginning(beginsName(next));
    onChange(next.value);
  };
  return {
    value,
    most,
    atBeginning,
    field,
    type: (text) => change(typeInto(written(), text, most)),
    deleteOne: () => change(deleteFrom(written())),
    replace: (typed) => {
      place.current = null;
      onChange(typed);
    },
    moved: () => {
      const { selectionStart, selectionEnd } = field.current!;
      place.current = { start: selectionStart ?? value.length, end: selectionEnd ?? value.length };
      setAtBeginning(beginsName(written()));
    },
  };
}

const atEndOf = (value: string): Written => ({ value, start: value.length, end: value.length });
