// More or fewer people than first said.
import { Button } from '@mitnand/ui/Button.tsx';
import { Stepper } from '@mitnand/ui/fields/Stepper.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import type { FormEvent } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { SectionProps } from './useTeamBooking.ts';

export function PartySection({ open, booking }: SectionProps) {
  const { t } = usePage();
  const say = useToast();
  const largest = booking.occurrence.offer.largestParty;
  if (largest < 2) return null;
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const count = Number(new FormData(event.currentTarget).get('partySize'));
    if (!Number.isInteger(count) || count < 1) return;
    if (await open.changeParty(count)) say({ text: t('teamBookings.saidParty', { count }) });
  };
  return (
    <details className="section">
      <summary>{t('teamBookings.changeParty')}</summary>
      <form className="form" onSubmit={(event) => void submit(event)} key={booking.partySize}>
        <Stepper
          id="partySize"
          name="partySize"
          label={t('teamBookings.partyQuestion')}
          hint={t('teamBookings.new.partyHint', { count: largest })}
          fewer={t('teamBookings.new.fewer')}
          more={t('teamBookings.new.morePeople')}
          min={1}
          max={largest}
          defaultValue={booking.partySize}
        />
        <div>
          <Button type="submit" small aria-disabled={open.busy || undefined}>
            {t('teamBookings.partyButton')}
          </Button>
        </div>
      </form>
    </details>
  );
}
