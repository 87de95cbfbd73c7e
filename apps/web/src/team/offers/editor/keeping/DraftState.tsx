// Whether what one typed is safe: saved at what time, not yet, or kept on this device.
import { errorText } from '@mitnand/i18n/error-text';
import { Button } from '@mitnand/ui/Button.tsx';
import { SaveState, type Saving } from '@mitnand/ui/notices/SaveState.tsx';
import { usePage } from '../../../../shared/page/PageContext.ts';
import type { Keeping } from './draft-keeper.ts';
import type { KeptDraft } from './useKeptDraft.ts';

const looks: Record<Keeping['is'], Saving> = {
  saved: 'saved',
  unsaved: 'unsaved',
  saving: 'saving',
  kept: 'failed',
  meanwhile: 'failed',
  refused: 'failed',
};

interface DraftStateProps extends Pick<KeptDraft, 'keeping' | 'savedAt'> {
  /** Lays the two versions side by side. */
  onCompare: () => void;
}

export function DraftState({ keeping, savedAt, onCompare }: DraftStateProps) {
  const { t, dates } = usePage();
  if (keeping.is === 'saved' && savedAt === null) return <p className="quiet">{t('posting.savesItself')}</p>;
  return (
    <>
      <SaveState state={looks[keeping.is]}>{words()}</SaveState>
      {keeping.is === 'meanwhile' && (
        <Button kind="tertiary" onClick={onCompare}>
          {t('posting.compare')}
        </Button>
      )}
    </>
  );

  function words() {
    switch (keeping.is) {
      case 'saved':
        return t('posting.savedAt', { time: dates.time(savedAt!) });
      case 'unsaved':
        return t('posting.unsaved');
      case 'saving':
        return t('posting.saving');
      case 'kept':
        return keeping.lost ? t('posting.lost') : t('posting.keptHere');
      case 'meanwhile':
        return t('posting.meanwhileState');
      case 'refused':
        return errorText(t, keeping.refusal.code, keeping.refusal.values);
    }
  }
}
