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
  const buttonId = `${id}-change`;
  // What was pressed goes away with the form.
  const fold = () => {
    setOpen(false);
    document.getElementById(buttonId)?.focus();
  };
  return (
    <section className="team-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{text}</p>
      <div>
        <Button kind="secondary" id={buttonId} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('team.cancel') : action}
        </Button>
      </div>
      {open && children(fold)}
    </section>
  );
}
