// Whoever follows a link hears and sees the new page from its beginning; whoever goes back, where they were.
import { useEffect, useRef, type RefObject } from 'react';
import { scrollToWhereOneWas, watchLeaving } from './going-back.ts';

export function useFocusOnNavigation(path: string, main: RefObject<HTMLElement | null>): void {
  const shown = useRef(path);
  useEffect(watchLeaving, []);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    main.current?.focus({ preventScroll: true });
    if (!location.hash) scrollToWhereOneWas();
  }, [path, main]);
}
