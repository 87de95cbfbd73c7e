// Another date of the same offer: the old place stays until the new one is certain.
import { Button } from '@mitnand/ui/Button.tsx';
import { Choice, ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { type FormEvent, type RefObject, useState } from 'react';
import { withItsMonth } from '../../../shared/page/in-one-piece.ts';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { BookingViewProps } from '../BookingView.tsx';
import { timesOf } from '../../../shared/booking/places/times-of.ts';

const shownAtOnce = 8;

interface MoveSectionProps extends BookingViewProps {
  section?: RefObject<HTMLDetailsElement | null>;
}

export function MoveSection({ my, booking, section }: MoveSectionProps) {
  const { t, dates } = usePage();
  const [all, setAll] = useState(false);
  const movableTo = timesOf(booking.movableTo);
  if (movableTo.length === 0) return null;
  const byMode = movableTo.some(({ mode }) => mode !== movableTo[0]?.mode);
  const placesWords = (count: number | null) =>
    count === null ? t('places.unlimited') : t('places.free', { count });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const slotId = new FormData(event.currentTarget).get('slotId');
    if (slotId) void my.move(String(slotId));
  };
  return (
    <details className="section" ref={section}>
      <summary>{t('move.heading')}</summary>
      <form className="form" onSubmit={submit} key={booking.slot?.id}>
        <ChoiceGroup id="move" label={t('move.question')} hint={t('move.hint')}>
          {movableTo
            .slice(0, all ? undefined : shownAtOnce)
            .map(({ id, startsAt, endsAt, mode, freePlaces }) => (
              <Choice
                key={id}
                id={`move-${id}`}
                type="radio"
                name="slotId"
                value={id}
                required
                label={withItsMonth(dates.span(startsAt, endsAt))}
                hint={[mode && byMode && t(`mode.${mode}`), placesWords(freePlaces)]
                  .filter(Boolean)
                  .join(' · ')}
              />
            ))}
        </ChoiceGroup>
        <div className="buttons">
          <Button type="submit" aria-disabled={my.busy || undefined}>
            {t('move.button')}
          </Button>
          {!all && movableTo.length > shownAtOnce && (
            <Button kind="tertiary" onClick={() => setAll(true)}>
              {t('move.all', { count: movableTo.length })}
            </Button>
          )}
        </div>
      </form>
    </details>
  );
}
