// Whoever follows a link hears and sees the new page from its beginning.
import { useEffect, useRef, type RefObject } from 'react';

export function useFocusOnNavigation(path: string, main: RefObject<HTMLElement | null>): void {
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    if (!location.hash) scrollTo({ top: 0, behavior: 'instant' });
    main.current?.focus({ preventScroll: true });
  }, [path, main]);
}
