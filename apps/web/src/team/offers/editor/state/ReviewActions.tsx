// Whoever reviews an offer makes it public, or gives it back with a word why.
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { PassingButton } from '@mitnand/ui/PassingButton.tsx';
import { TextArea } from '@mitnand/ui/fields/TextField.tsx';
import { useState } from 'react';
import { usePage } from '../../../../shared/page/PageContext.ts';

interface ReviewActionsProps {
  /** It was refused as more than its mentors want. */
  againstWish: boolean;
  onReview: (verdict: 'PUBLISH' | 'RETURN', note: string | null, beyondLimit: boolean) => void;
}

export function ReviewActions({ againstWish, onReview }: ReviewActionsProps) {
  const { t } = usePage();
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const publish = (beyondLimit: boolean) => onReview('PUBLISH', note.trim() || null, beyondLimit);
  const giveBack = () => {
    if (note.trim()) return onReview('RETURN', note, false);
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
        <PassingButton onClick={() => publish(false)}>{t('posting.publish')}</PassingButton>
        {againstWish && (
          <PassingButton kind="secondary" onClick={() => publish(true)}>
            {t('posting.agreed')}
          </PassingButton>
        )}
        <PassingButton kind="secondary" onClick={giveBack}>
          {t('posting.giveBack')}
        </PassingButton>
      </div>
    </Notice>
  );
}
