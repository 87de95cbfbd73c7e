// Says in one tap that an offer is still true as it stands, and takes it back in another.
import { ConfirmOfferCurrentDocument } from '@mitnand/api-client/operations/confirm-offer-current';
import { TakeBackConfirmationDocument } from '@mitnand/api-client/operations/take-back-confirmation';
import type { Refusal } from '@mitnand/api-client/refusal';
import type { OfferConfirmedFragment } from '@mitnand/api-client/types';
import { errorText } from '@mitnand/i18n/error-text';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { useRef } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useApi } from '../../../shared/page/useQuery.ts';

export interface ConfirmableOffer {
  id: string;
  title: string;
}

export function useStillTrue(offer: ConfirmableOffer, onWritten: (offer: OfferConfirmedFragment) => void) {
  const { t } = usePage();
  const api = useApi();
  const say = useToast();
  const underWay = useRef(false);
  const { id, title } = offer;
  const refused = ({ code, values }: Refusal) => say({ text: `${title}: ${errorText(t, code, values)}` });

  const takeBack = async (confirmedAt: string) => {
    const { data, refusal } = await api.mutate(TakeBackConfirmationDocument, { id, confirmedAt });
    if (refusal?.code === 'CHANGED_MEANWHILE')
      return say({ text: t('team.stillTrue.again', { offer: title }) });
    if (refusal) return refused(refusal);
    say({ text: t('team.stillTrue.takenBack', { offer: title }) });
    onWritten(data.takeBackConfirmation);
  };

  return async () => {
    if (underWay.current) return;
    underWay.current = true;
    const { data, refusal } = await api.mutate(ConfirmOfferCurrentDocument, { id });
    underWay.current = false;
    if (refusal) return refused(refusal);
    const { confirmedAt } = data.confirmOfferCurrent;
    const undo = confirmedAt && { label: t('team.undo'), onUndo: () => void takeBack(confirmedAt) };
    say({ text: t('team.stillTrue.said', { offer: title }), ...(undo && { undo }) });
    onWritten(data.confirmOfferCurrent);
  };
}
