// A button for what cannot be undone: it says what will happen and asks once more.
import { Button } from '@mitnand/ui/Button.tsx';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { useState } from 'react';
import { usePage } from '../../../../shared/page/PageContext.ts';

interface ConfirmedProps {
  /** The verb, on both buttons. */
  label: string;
  question: string;
  onConfirm: () => void;
}

export function Confirmed({ label, question, onConfirm }: ConfirmedProps) {
  const { t } = usePage();
  const [asked, setAsked] = useState(false);
  const confirm = () => {
    setAsked(false);
    onConfirm();
  };
  return (
    <>
      <Button kind="tertiary" onClick={() => setAsked(true)}>
        {label}
      </Button>
      <Dialog open={asked} onClose={() => setAsked(false)} heading={label} closeLabel={t('team.close')}>
        <p>{question}</p>
        <div className="buttons">
          <Button onClick={confirm}>{label}</Button>
          <Button kind="tertiary" onClick={() => setAsked(false)}>
            {t('posting.leaveAsIs')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
