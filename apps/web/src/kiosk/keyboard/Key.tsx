// One key: a button like any other, so that a real keyboard and a switch press it too.
import './keys.css';
import type { ReactNode } from 'react';

interface KeyProps {
  onPress: () => void;
  /** Its name where the words on it do not say enough; begins with them. */
  label?: string;
  /** Whether it is held down, for one that can be. */
  pressed?: boolean;
  /** Pressed many times in a row, as “Löschen” is: however soon, each time is meant. */
  repeats?: boolean;
  children: ReactNode;
}

export function Key({ onPress, label, pressed, repeats, children }: KeyProps) {
  return (
    <button
      type="button"
      className={repeats ? 'key key--repeats' : 'key'}
      aria-label={label}
      aria-pressed={pressed}
      // A finger leaves the focus, and with it the mark where one writes, in the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
