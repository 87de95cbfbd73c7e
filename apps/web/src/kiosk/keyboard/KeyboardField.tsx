// The field in which one sees what one writes: a real one, for whoever brings a keyboard along.
import './keyboard.css';
import { useId } from 'react';
import type { Typing } from './useTyping.ts';

export function KeyboardField({ typing, label }: { typing: Typing; label: string }) {
  const id = useId();
  const { value, most, field, replace, moved } = typing;
  return (
    <div className="keyboard">
      <label className="keyboard__label" htmlFor={id}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        className="keyboard__field"
        value={value}
        onChange={({ currentTarget }) => replace(currentTarget.value)}
        onSelect={moved}
        maxLength={most}
        // The device's own keyboard stays away: it remembers words and suggests them. A real one works.
        inputMode="none"
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        dir="auto"
      />
    </div>
  );
}
