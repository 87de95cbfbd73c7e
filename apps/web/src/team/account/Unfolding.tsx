// A part of the account that stays folded until one wants to change it.
import { useState, type ReactNode } from 'react';
import { Button } from '@mitnand/ui/Button.tsx';
import { usePage } from '../../shared/page/PageContext.ts';

interface UnfoldingProps {
  id: string;
  title: string;
  text: ReactNode;
  /** The button that opens it. */
  action: string;
  children: (fold: () => void) => ReactNode;
}

export function Unfolding({ id, title, text, action, children }: UnfoldingProps) {
  const { t } = usePage();
  const [open, setOpen] = useState(false);
  const fold = () => setOpen(false);
  return (
    <section className="team-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{text}</p>
      <div>
        <Button kind="secondary" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('team.cancel') : action}
        </Button>
      </div>
      {open && children(fold)}
    </section>
  );
}
