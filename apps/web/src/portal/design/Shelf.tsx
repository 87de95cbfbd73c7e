// A component with its states side by side, under the names they have in the code.
import type { ReactNode } from 'react';

export function Shelf({ name, children }: { name: string; children: ReactNode }) {
  const id = name.replaceAll(/\W+/g, '-').toLowerCase();
  return (
    <section className="shelf" aria-labelledby={id}>
      <h2 id={id} translate="no" lang="en" dir="ltr">
        {name}
      </h2>
      <div className="shelf__states">{children}</div>
    </section>
  );
}

interface StateProps {
  /** As one writes it: `disabled`, `kind="secondary"`. */
  name: string;
  wide?: boolean;
  children: ReactNode;
}

export function State({ name, wide, children }: StateProps) {
  return (
    <figure className={wide ? 'shelf__state shelf__state--wide' : 'shelf__state'}>
      <figcaption translate="no" lang="en" dir="ltr">
        {name}
      </figcaption>
      {children}
    </figure>
  );
}
