// One question of the form with its fields; the name is the anchor of the section.
import type { ReactNode } from 'react';

interface FormSectionProps {
  name: string;
  title: string;
  /** One line that helps to answer. */
  hint?: ReactNode;
  children: ReactNode;
}

/** Id of the heading of a section, which may be given the focus. */
export const headingOf = (name: string) => `teil-${name}`;

export function FormSection({ name, title, hint, children }: FormSectionProps) {
  const heading = headingOf(name);
  return (
    <section className="posting-part" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {title}
      </h2>
      {hint && <p className="quiet">{hint}</p>}
      {children}
    </section>
  );
}
