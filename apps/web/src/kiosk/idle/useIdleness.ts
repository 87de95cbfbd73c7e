// Watches for touches and keys; knows nothing of what they meant.
import { useCallback, useEffect, useRef, useState } from 'react';
import { reader } from '../speech/reader.ts';
import { idlenessAt, isListening, type Idleness } from './idleness.ts';

const used: Idleness = { state: 'used' };
const OFTEN_MS = 250;

/**
 * `touched` begins anew, by the button that asks for more time. While the question stands other touches count for nothing:
 * they may come from the next person.
 */
export function useIdleness(watching: boolean): { idleness: Idleness; touched: () => void } {
  const usedAt = useRef(0);
  const touchedAt = useRef(0);
  const [idleness, setIdleness] = useState<Idleness>(used);
  const touched = useCallback(() => {
    usedAt.current = touchedAt.current = Date.now();
    setIdleness(used);
  }, []);
  useEffect(() => {
    if (!watching) return;
    touched();
    const inUse = () => idlenessAt(usedAt.current, Date.now()).state === 'used';
    const look = () => {
      const listens = reader.snapshot().speaking && isListening(touchedAt.current, Date.now());
      if (listens && inUse()) usedAt.current = Date.now();
      setIdleness((last) => {
        const next = idlenessAt(usedAt.current, Date.now());
        return secondsOf(last) === secondsOf(next) && last.state === next.state ? last : next;
      });
    };
    const touch = () => {
      if (inUse()) usedAt.current = touchedAt.current = Date.now();
    };
    const timer = setInterval(look, OFTEN_MS);
    const kinds = ['pointerdown', 'keydown', 'wheel', 'scroll'] as const;
    const options = { capture: true, passive: true };
    kinds.forEach((kind) => addEventListener(kind, touch, options));
    return () => {
      clearInterval(timer);
      kinds.forEach((kind) => removeEventListener(kind, touch, options));
      // What was over is over for the one who left: the next person's first touch counts.
      setIdleness(used);
    };
  }, [watching, touched]);
  return { idleness: watching ? idleness : used, touched };
}

const secondsOf = (idleness: Idleness) => (idleness.state === 'asked' ? idleness.secondsLeft : null);
