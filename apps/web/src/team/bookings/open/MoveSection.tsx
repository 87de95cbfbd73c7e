// Another date of the same offer: the place stays until the new one is certain.
import { Button } from '@mitnand/ui/Button.tsx';
import { Choice, ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { useState, type FormEvent } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { SectionProps } from './useTeamBooking.ts';

const shownAtOnce = 6;

export function MoveSection({ open, booking }: SectionProps) {
  const { t, dates } = usePage();
  const say = useToast();
  const [all, setAll] = useState(false);
  const { movableTo } = booking;
  const modes = new Set(movableTo.map(({ mode }) => mode));
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = new FormData(event.currentTarget).get('slotId');
    const slot = movableTo.find(({ id }) => id === wanted);
    if (slot && (await open.move(slot.id)))
      say({ text: t('teamBookings.saidMoved', { moment: dates.dayAndTime(slot.startsAt) }) });
  };
  return (
    <details className="section">
      <summary>{t('teamBookings.move')}</summary>
      {movableTo.length === 0 ? (
        <p>{t('teamBookings.moveNone')}</p>
      ) : (
        <form className="form" onSubmit={(event) => void submit(event)} key={booking.slot?.id}>
          <ChoiceGroup id="move" label={t('teamBookings.moveQuestion')} hint={t('teamBookings.moveHint')}>
            {movableTo.slice(0, all ? undefined : shownAtOnce).map((slot) => (
              <Choice
                key={slot.id}
                id={`move-${slot.id}`}
                type="radio"
                name="slotId"
                value={slot.id}
                required
                label={dates.span(slot.startsAt, slot.endsAt)}
                hint={[
                  modes.size > 1 && slot.mode && t(`mode.${slot.mode}`),
                  slot.freePlaces === null
                    ? t('places.unlimited')
                    : t('places.free', { count: slot.freePlaces }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              />
            ))}
          </ChoiceGroup>
          <div className="buttons">
            <Button type="submit" small aria-disabled={open.busy || undefined}>
              {t('teamBookings.moveButton')}
            </Button>
            {!all && movableTo.length > shownAtOnce && (
              <Button kind="tertiary" small onClick={() => setAll(true)}>
                {t('teamBookings.moveAll', { count: movableTo.length })}
              </Button>
            )}
          </div>
        </form>
      )}
    </details>
  );
}
