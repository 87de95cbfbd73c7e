// One question of the form with its fields; the name is the anchor of the section.
import type { ReactNode } from 'react';

interface FormSectionProps {
  name: string;
  title: string;
  /** One line that helps to answer. */
  hint?: ReactNode;
  children: ReactNode;
}

export function FormSection({ name, title, hint, children }: FormSectionProps) {
  const heading = `teil-${name}`;
  return (
    <section className="posting-part" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {hint && <p className="quiet">{hint}</p>}
      {children}
    </section>
  );
}
