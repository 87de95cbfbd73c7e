// What else one can do with an offer: look at it, copy, withdraw, throw changes away, review.
import { CopyOfferDocument } from '@mitnand/api-client/operations/copy-offer';
import { DiscardDraftDocument } from '@mitnand/api-client/operations/discard-draft';
import { ReviewOfferDocument } from '@mitnand/api-client/operations/review-offer';
import { WithdrawOfferDocument } from '@mitnand/api-client/operations/withdraw-offer';
import type { OfferStandingFragment } from '@mitnand/api-client/types';
import type { Refusal } from '@mitnand/api-client/refusal';
import { Button } from '@mitnand/ui/Button.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { usePage } from '../../../../shared/page/PageContext.ts';
import { useApi } from '../../../../shared/page/useQuery.ts';
import { RefusalText } from '../../../frame/RefusalText.tsx';
import { StillTrueButton } from '../../still-true/StillTrueButton.tsx';
import { Confirmed } from './Confirmed.tsx';
import { ReviewActions } from './ReviewActions.tsx';
import { isWish } from '../publishing/is-wish.ts';
import type { KeptDraft } from '../keeping/useKeptDraft.ts';

interface OfferActionsProps {
  id: string;
  title: string;
  standing: OfferStandingFragment;
  kept: KeptDraft;
}

export function OfferActions({ id, title, standing, kept }: OfferActionsProps) {
  const { t } = usePage();
  const api = useApi();
  const say = useToast();
  const [, navigate] = useLocation();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const underWay = useRef(false);
  const { state, pending, publishedAt, staleSince, mayReview } = standing;

  /** One at a time, with everything saved before. */
  const act = async (work: () => Promise<Refusal | undefined>) => {
    if (underWay.current) return;
    underWay.current = true;
    try {
      if (await kept.flush()) setRefusal((await work()) ?? null);
    } finally {
      underWay.current = false;
    }
  };
  const copy = () =>
    act(async () => {
      const { data, refusal: why } = await api.mutate(CopyOfferDocument, { id });
      if (data) navigate(`/team/angebote/${data.copyOffer.id}`);
      return why;
    });
  const withdraw = () =>
    act(async () => {
      const { data, refusal: why } = await api.mutate(WithdrawOfferDocument, { id });
      if (data) {
        kept.follow(data.withdrawOffer);
        say({ text: t('posting.withdrawn') });
      }
      return why;
    });
  const discard = () =>
    act(async () => {
      const { data, refusal: why } = await api.mutate(DiscardDraftDocument, { id, version: kept.version() });
      if (data?.discardDraft) kept.follow(data.discardDraft);
      else if (data) navigate('/team/angebote');
      return why;
    });
  const review = (verdict: 'PUBLISH' | 'RETURN', note: string | null, beyondLimit: boolean) =>
    act(async () => {
      const wish = { id, version: kept.version(), verdict, note, beyondLimit };
      const { data, refusal: why } = await api.mutate(ReviewOfferDocument, wish);
      if (data) {
        kept.follow(data.reviewOffer);
        say({ text: verdict === 'PUBLISH' ? t('posting.nowPublic') : t('posting.sentBack') });
      }
      return why;
    });

  return (
    <section className="posting-actions" aria-labelledby="mehr" tabIndex={-1}>
      <h2 id="mehr">{t('posting.more')}</h2>
      <RefusalText refusal={refusal} />
      {mayReview && (state === 'IN_REVIEW' || pending === 'IN_REVIEW') && (
        <ReviewActions
          againstWish={refusal !== null && isWish(refusal)}
          onReview={(...verdict) => void review(...verdict)}
        />
      )}
      <div className="buttons">
        {staleSince && <StillTrueButton offer={{ id, title }} onWritten={kept.stand} />}
        <Button kind="secondary" onClick={() => void copy()}>
          {t('posting.copy')}
        </Button>
        {state === 'PUBLISHED' && (
          <Confirmed
            label={t('posting.withdraw')}
            question={t('posting.withdrawQuestion')}
            onConfirm={() => void withdraw()}
          />
        )}
        {publishedAt && pending && (
          <Confirmed
            label={t('posting.discardChanges')}
            question={t('posting.discardChangesQuestion')}
            onConfirm={() => void discard()}
          />
        )}
        {!publishedAt && (
          <Confirmed
            label={t('posting.discard')}
            question={t('posting.discardQuestion')}
            onConfirm={() => void discard()}
          />
        )}
      </div>
    </section>
  );
}
