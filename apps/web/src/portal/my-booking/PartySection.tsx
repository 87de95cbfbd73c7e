// More or fewer people than first thought.
import { Button } from '@mitnand/ui/Button.tsx';
import { Stepper } from '@mitnand/ui/fields/Stepper.tsx';
import type { FormEvent } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import type { BookingViewProps } from './BookingView.tsx';

export function PartySection({ my, booking }: BookingViewProps) {
  const { t } = usePage();
  const largest = booking.occurrence.offer.largestParty;
  if (largest < 2) return null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const partySize = Number(new FormData(event.currentTarget).get('partySize'));
    if (Number.isInteger(partySize) && partySize > 0) void my.changeParty(partySize);
  };
  return (
    <details className="section">
      <summary>{t('party.heading')}</summary>
      <form className="form" onSubmit={submit} key={booking.partySize}>
        <Stepper
          id="partySize"
          name="partySize"
          label={t('signUp.party')}
          hint={t('signUp.partyHint', { count: largest })}
          fewer={t('signUp.fewer')}
          more={t('signUp.morePeople')}
          min={1}
          max={largest}
          defaultValue={booking.partySize}
        />
        <div>
          <Button type="submit" aria-disabled={my.busy || undefined}>
            {t('party.button')}
          </Button>
        </div>
      </form>
    </details>
  );
}
