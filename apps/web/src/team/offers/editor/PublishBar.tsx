// The one next step, always in reach at the lower edge: publish; beside it whether all is saved, and how it will look.
import type { OfferStandingFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import type { ReactNode } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { Publishing } from './usePublish.ts';

interface PublishBarProps {
  standing: OfferStandingFragment | null;
  publishing: Publishing;
  state: ReactNode;
  onPreview: () => void;
}

export function PublishBar({ standing, publishing: { publish, busy }, state, onPreview }: PublishBarProps) {
  const { t } = usePage();
  const nothingNew = standing?.state === 'PUBLISHED' && standing.pending === null;
  return (
    <div className="posting-bar">
      <div className="posting-bar__state">{state}</div>
      <div className="posting-bar__buttons">
        <span className="posting-bar__preview">
          <Button kind="secondary" onClick={onPreview}>
            {t('posting.preview')}
          </Button>
        </span>
        <Button onClick={() => void publish()} aria-disabled={busy}>
          {busy ? t('posting.publishing') : label()}
        </Button>
      </div>
    </div>
  );

  function label() {
    if (standing?.publishing === 'AFTER_REVIEW') return t('posting.handIn');
    return standing?.publishedAt && !nothingNew ? t('posting.publishChanges') : t('posting.publish');
  }
}
