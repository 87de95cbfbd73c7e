// A row of fields that narrow a list; on a phone all but the first wait behind one button.
import './styles/parts/filter-bar.css';
import { useState, type ReactNode } from 'react';

interface FilterBarProps {
  /** What is searched, for those who listen. */
  label: string;
  /** The field one needs most. */
  first?: ReactNode;
  /** Name of the button that opens the rest on a phone. */
  moreLabel: string;
  /** How many of the rest narrow the list now. */
  chosen?: number;
  children?: ReactNode;
}

/** Rendered in the browser only. A change counts at once; there is nothing to send. */
export function FilterBar({ label, first, moreLabel, chosen = 0, children }: FilterBarProps) {
  const [roomy] = useState(() => matchMedia('(width >= 60rem)').matches);
  return (
    <search aria-label={label} className="filter-bar">
      {first && <div className="filter-bar__first">{first}</div>}
      {children && (
        <details className="filter-bar__more" open={roomy}>
          <summary>
            {moreLabel}
            {chosen > 0 && <span className="filter-bar__count">{chosen}</span>}
          </summary>
          <div className="filter-bar__fields">{children}</div>
        </details>
      )}
    </search>
  );
}
