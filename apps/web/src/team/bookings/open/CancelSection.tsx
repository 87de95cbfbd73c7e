// Cancelling, with whose wish it was: it can't be undone, as the place may go on at once.
import type { CancelReason } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { Choice, ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import type { FormEvent } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { SectionProps } from './useTeamBooking.ts';

const reasons: CancelReason[] = ['BY_GUEST', 'BY_TEAM'];

export function CancelSection({ open }: SectionProps) {
  const { t } = usePage();
  const say = useToast();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = new FormData(event.currentTarget).get('reason') as CancelReason;
    if (await open.cancel(reason)) say({ text: t('teamBookings.saidCancelled') });
  };
  return (
    <details className="section">
      <summary>{t('teamBookings.cancel')}</summary>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <ChoiceGroup id="reason" label={t('teamBookings.cancelReason')} hint={t('teamBookings.cancelHint')}>
          {reasons.map((reason) => (
            <Choice
              key={reason}
              id={`reason-${reason}`}
              type="radio"
              name="reason"
              value={reason}
              defaultChecked={reason === 'BY_GUEST'}
              label={t(`teamBookings.cancelBecause.${reason}`)}
            />
          ))}
        </ChoiceGroup>
        <div>
          <Button type="submit" small aria-disabled={open.busy || undefined}>
            {t('teamBookings.cancelButton')}
          </Button>
        </div>
      </form>
    </details>
  );
}
