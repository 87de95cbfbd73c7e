// What has just appeared and must be seen.
import { useEffect, useRef, type ReactNode } from 'react';

export function InView({ children }: { children: ReactNode }) {
  const shown = useRef<HTMLDivElement>(null);
  // Newer browsers answer with a promise, which React would take for the effect's cleanup.
  useEffect(() => void shown.current?.scrollIntoView({ block: 'center' }), []);
  return <div ref={shown}>{children}</div>;
}
