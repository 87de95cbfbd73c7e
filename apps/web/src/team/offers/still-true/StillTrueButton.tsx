// The button beside an offer that may be out of date.
import type { OfferConfirmedFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { useLayoutEffect, useRef } from 'react';
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
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const pressed = button.current;
    // It goes away with what it did: the focus stays near by.
    return () => {
      if (document.activeElement === pressed)
        pressed?.closest<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <Button
      kind="secondary"
      small={small}
      ref={button}
      aria-label={t('team.stillTrue.doName', { offer: offer.title })}
      onClick={() => void confirm()}
    >
      {t('team.stillTrue.do')}
    </Button>
  );
}
