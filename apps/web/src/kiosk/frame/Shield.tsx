// Catches the second touch of a finger that trembles: it was meant for what stood there a moment ago, and would answer a question
// nobody has read.
import { useCallback, useEffect, useState, type MouseEvent } from 'react';

/** Longer than a hand that trembles needs to touch twice, shorter than anybody reads. */
const LASTS_MS = 500;
/** In px: a finger lands beside where it was, other answers can be touched at once. */
const REACH = 100;
/** Letters and digits come one after the other, often twice the same. */
const KEY = '.key';

interface Touch {
  x: number;
  y: number;
}

/** `raise` hears each click within the frame; a keyboard or a switch presses once, and has no place. */
export function useShield() {
  const [touch, setTouch] = useState<Touch | null>(null);
  const raise = useCallback(({ target, detail, clientX: x, clientY: y }: MouseEvent) => {
    const button = (target as Element).closest('button');
    if (detail > 0 && button && !button.matches(KEY)) setTouch({ x, y });
  }, []);
  useEffect(() => {
    if (!touch) return;
    const timer = setTimeout(() => setTouch(null), LASTS_MS);
    return () => clearTimeout(timer);
  }, [touch]);
  return { shield: touch && <Shield {...touch} />, raise };
}

function Shield({ x, y }: Touch) {
  // From the left in every language, as touches are.
  const inset = `${y - REACH}px auto auto ${x - REACH}px`;
  return <div className="shield" style={{ inset, inlineSize: 2 * REACH, blockSize: 2 * REACH }} />;
}
