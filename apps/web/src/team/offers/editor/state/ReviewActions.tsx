// Whoever reviews an offer makes it public, or gives it back with a word why.
import { Button } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { TextArea } from '@mitnand/ui/fields/TextField.tsx';
import { useState } from 'react';
import { usePage } from '../../../../shared/page/PageContext.ts';

interface ReviewActionsProps {
  onReview: (verdict: 'PUBLISH' | 'RETURN', note: string | null) => void;
}

export function ReviewActions({ onReview }: ReviewActionsProps) {
  const { t } = usePage();
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const giveBack = () => {
    if (note.trim()) return onReview('RETURN', note);
    setAsked(true);
    document.getElementById('rueckgabe')?.focus();
  };
  return (
    <Notice heading={t('posting.toReview')}>
      <TextArea
        id="rueckgabe"
        label={t('posting.reviewNote')}
        hint={t('posting.reviewNoteHint')}
        rows={2}
        maxLength={1000}
        value={note}
        error={asked && !note.trim() ? t('posting.reviewNoteMissing') : null}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className="buttons">
        <Button onClick={() => onReview('PUBLISH', note.trim() || null)}>{t('posting.publish')}</Button>
        <Button kind="secondary" onClick={giveBack}>
          {t('posting.giveBack')}
        </Button>
      </div>
    </Notice>
  );
}
