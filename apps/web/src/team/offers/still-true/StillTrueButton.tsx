// The button beside an offer that may be out of date.
import type { OfferConfirmedFragment } from '@mitnand/api-client/types';
import { PassingButton } from '@mitnand/ui/PassingButton.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useStillTrue, type ConfirmableOffer } from './useStillTrue.ts';

interface StillTrueButtonProps {
  offer: ConfirmableOffer;
  small?: boolean;
  onWritten: (offer: OfferConfirmedFragment) => void;
}

export function StillTrueButton({ offer, small, onWritten }: StillTrueButtonProps) {
  const { t } = usePage();
  const confirm = useStillTrue(offer, onWritten);
  return (
    <PassingButton
      kind="secondary"
      small={small}
      aria-label={t('team.stillTrue.doName', { offer: offer.title })}
      onClick={() => void confirm()}
    >
      {t('team.stillTrue.do')}
    </PassingButton>
  );
}
