// How an offer stands: draft, in review, public or withdrawn; and whether changes wait.
import type { OfferState as State } from '@mitnand/api-client/types';
import { usePage } from '../../../../shared/page/PageContext.ts';

interface OfferStateProps {
  offer: { state: State; pending: State | null; staleSince: string | null; number: string | null };
}

export function OfferState({ offer: { state, pending, staleSince } }: OfferStateProps) {
  const { t } = usePage();
  return (
    <span className="offer-states">
      <span className={`offer-state offer-state--${state.toLowerCase()}`}>{t(`posting.state.${state}`)}</span>
      {pending && (
        <span className="offer-state offer-state--pending">
          {pending === 'IN_REVIEW' ? t('posting.pendingReview') : t('posting.pendingDraft')}
        </span>
      )}
      {staleSince && <span className="offer-state offer-state--stale">{t('posting.stale')}</span>}
    </span>
  );
}
