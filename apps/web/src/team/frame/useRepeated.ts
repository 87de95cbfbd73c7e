// Asks again and again while a page is open.
import { useEffect } from 'react';

export function useRepeated(ask: () => void, everyMs: number): void {
  useEffect(() => {
    const timer = setInterval(ask, everyMs);
    return () => clearInterval(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `ask` does the same each time
  }, [everyMs]);
}
