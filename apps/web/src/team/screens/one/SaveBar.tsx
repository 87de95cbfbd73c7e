// Whether the settings are saved, and the way to save them; on a phone also to the preview.
import { Button } from '@mitnand/ui/Button.tsx';
import { SaveState } from '@mitnand/ui/notices/SaveState.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { ScreenForm } from '../settings/screen-form.ts';
import type { Edited } from '../together/useEdited.ts';

interface SaveBarProps {
  edited: Edited<ScreenForm>;
  /** There is something to save here. */
  offered: boolean;
  onSave: () => void;
  onPreview: () => void;
}

export function SaveBar({
  edited: { dirty, busy, refusal, meanwhile },
  offered,
  onSave,
  onPreview,
}: SaveBarProps) {
  const { t } = usePage();
  return (
    <div className="screen-bar">
      {offered && (
        <SaveState state={state()}>
          {busy ? t('screens.saving') : dirty ? t('screens.unsaved') : t('screens.allSaved')}
        </SaveState>
      )}
      <div className="screen-bar__buttons">
        <span className="screen-bar__preview">
          <Button kind="secondary" onClick={onPreview}>
            {t('screens.preview.title')}
          </Button>
        </span>
        {offered && (
          <Button
            aria-disabled={busy || meanwhile !== null || undefined}
            onClick={() => meanwhile === null && onSave()}
          >
            {t('team.save')}
          </Button>
        )}
      </div>
    </div>
  );

  function state() {
    if (busy) return 'saving';
    if (!dirty) return 'saved';
    return refusal || meanwhile ? 'failed' : 'unsaved';
  }
}
