// Things of one sort that need somebody; without any there is nothing to see.
import type { ReactNode } from 'react';

interface AttentionGroupProps {
  heading: string;
  count: number;
  children: ReactNode;
}

export function AttentionGroup({ heading, count, children }: AttentionGroupProps) {
  if (count === 0) return null;
  return (
    <section className="attention__group">
      <h3>{heading}</h3>
      <ul>{children}</ul>
    </section>
  );
}
