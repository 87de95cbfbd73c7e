// Which days of the row can be seen right now, so that the bar above it can mark them.
import { useEffect, useState, type RefObject } from 'react';

/** The ids of the days of `row` that show at least half; none before the first look. */
export function useDaysInView(row: RefObject<HTMLElement | null>, days: string): ReadonlySet<string> {
  const [inView, setInView] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (!row.current || !('IntersectionObserver' in globalThis)) return;
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        setInView(new Set(seen));
      },
      // A day may reach far below the window: only its width counts.
      { root: row.current, threshold: 0.5 },
    );
    for (const day of row.current.children) observer.observe(day);
    return () => observer.disconnect();
  }, [row, days]);
  return inView;
}
