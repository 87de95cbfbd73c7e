// Another time for the same booking: chosen from six at once, then asked once more. The old place stays until the new one is certain.
import type { OwnBookingFragment } from '@mitnand/api-client/types';
import { timesOf } from '../../shared/booking/places/times-of.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { ChosenTime } from '../booking/ChosenTime.tsx';
import { useKiosk } from '../flow/KioskContext.ts';
import { stepOf } from '../flow/visit.ts';
import { Answer } from '../frame/Answer.tsx';
import { Question } from '../frame/Question.tsx';
import { DayDrawing } from '../pictures/DayDrawing.tsx';
import { MoreDrawing } from '../pictures/Drawing.tsx';
import { pageFrom } from '../time/pages-of-six.ts';
import { afterDeed } from './own-state.ts';
import { useOwnDeeds } from './useOwnDeeds.ts';

type Place = OwnBookingFragment['movableTo'][number];

/** A part of the page begins with a place, or asks about one. */
const beginning = 'from ';

export function MovePage() {
  const { t, dates } = usePage();
  const { visit, go } = useKiosk();
  const { own } = visit.answers;
  if (!own?.booking) return null;
  const movableTo = timesOf(own.booking.movableTo);
  const { part } = stepOf(visit);
  const chosen = movableTo.find(({ id }) => id === part);
  if (chosen) return <MoveThere place={chosen} />;
  const { shown, next } = pageFrom(
    movableTo,
    movableTo.find(({ id }) => part === beginning + id),
  );
  return (
    <Question title={t('move.question')} text={t('move.hint')}>
      <div className="answers">
        {shown.map(({ id, startsAt }) => {
          const day = dates.dateOf(startsAt);
          return (
            <Answer key={id} picture={<DayDrawing date={day} />} onChoose={() => go('move', {}, id)}>
              <span className="answer__day">{dates.dayLong(day)}</span>
              <b className="answer__hour">{dates.time(startsAt)}</b>
            </Answer>
          );
        })}
        {next && (
          <Answer picture={<MoreDrawing />} onChoose={() => go('move', {}, beginning + next.id)}>
            {t('kiosk.find.moreDates')}
          </Answer>
        )}
      </div>
    </Question>
  );
}

function MoveThere({ place }: { place: Place }) {
  const { t } = usePage();
  const { visit, arrive, back } = useKiosk();
  const { move, problem } = useOwnDeeds();
  const own = visit.answers.own!;
  const take = async () => {
    const booking = await move(own, place.id);
    if (booking) arrive('mine', { own: afterDeed(own, 'moved', booking) });
  };
  return (
    <Question
      title={t('kiosk.confirm.title')}
      text={problem}
      above={<ChosenTime time={place} venue={own.booking!.occurrence.venue} />}
    >
      <div className="answers">
        <Answer first onChoose={() => void take()}>
          {t('kiosk.confirm.take')}
        </Answer>
        <Answer onChoose={back}>{t('kiosk.find.back')}</Answer>
      </div>
    </Question>
  );
}
