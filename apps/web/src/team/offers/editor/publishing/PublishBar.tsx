// The one next step, always in reach at the lower edge: publish; beside it whether all is saved, and how it will look.
import type { OfferStandingFragment } from '@mitnand/api-client/types';
import { Button, buttonClass } from '@mitnand/ui/Button.tsx';
import type { ReactNode } from 'react';
import { usePage } from '../../../../shared/page/PageContext.ts';
import type { Publishing } from './usePublish.ts';

interface PublishBarProps {
  standing: OfferStandingFragment | null;
  publishing: Publishing;
  state: ReactNode;
  /** Something typed is not saved yet. */
  unsaved: boolean;
  onPreview: () => void;
}

export function PublishBar({ standing, publishing, state, unsaved, onPreview }: PublishBarProps) {
  const { t } = usePage();
  const { publish, busy } = publishing;
  const isPublic = standing?.state === 'PUBLISHED' && standing.pending === null && !unsaved;
  return (
    <div className="posting-bar">
      <div className="posting-bar__state">{state}</div>
      <div className="posting-bar__buttons">
        {!isPublic && (
          <span className="posting-bar__preview">
            <Button kind="secondary" onClick={onPreview}>
              {t('posting.preview')}
            </Button>
          </span>
        )}
        {isPublic && standing.number ? (
          <>
            <span className="posting-bar__poster">
              <a className={buttonClass('secondary')} href={`/angebote/${standing.number}/aushang`}>
                {t('posting.poster')}
              </a>
            </span>
            <a className={buttonClass('primary')} href={`/angebote/${standing.number}`}>
              {t('posting.look')}
            </a>
          </>
        ) : (
          <Button onClick={() => void publish()} aria-disabled={busy || undefined}>
            {busy ? t('posting.publishing') : label()}
          </Button>
        )}
      </div>
    </div>
  );

  function label() {
    if (standing?.publishing === 'AFTER_REVIEW') return t('posting.handIn');
    return standing?.publishedAt ? t('posting.publishChanges') : t('posting.publish');
  }
}
