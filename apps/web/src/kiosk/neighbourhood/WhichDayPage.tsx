// When one would like to come: six times at once.
import { NeighbourhoodOfferDocument } from '@mitnand/api-client/operations/neighbourhood-offer';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { stepOf } from '../flow/visit.ts';
import { Answer } from '../frame/Answer.tsx';
import { NoAnswer } from '../frame/NoAnswer.tsx';
import { Question } from '../frame/Question.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { DayDrawing } from '../pictures/DayDrawing.tsx';
import { MoreDrawing } from '../pictures/Drawing.tsx';
import { pageFrom } from '../time/pages-of-six.ts';
import { freePlacesOf, type PlaceToTake } from './sign-up.ts';

const keyOf = ({ occurrenceId, startsAt, mode }: PlaceToTake) => `${occurrenceId} ${startsAt} ${mode}`;

export function WhichDayPage() {
  const { t, dates } = usePage();
  const { visit, go } = useKiosk();
  const { signUp } = visit.answers;
  const { data, refusal, refresh } = useQuery(NeighbourhoodOfferDocument, { number: signUp!.offer });
  if (refusal) return <NoAnswer refusal={refusal} onRetry={refresh} />;
  if (!data?.offer) return <Waiting title={t('page.loading')} />;
  const places = freePlacesOf(data.offer.occurrences);
  const byMode = places.some(({ mode }) => mode !== places[0]!.mode);
  const { part } = stepOf(visit);
  const { shown, next } = pageFrom(
    places,
    places.find((place) => keyOf(place) === part),
  );
  return (
    <Question
      title={t('kiosk.around.whichDate')}
      text={shown.length === 0 && t('kiosk.around.noDates')}
      far={0.5}
    >
      <div className="answers">
        {shown.map((place) => {
          const day = dates.dateOf(place.startsAt);
          return (
            <Answer
              key={keyOf(place)}
              picture={<DayDrawing date={day} />}
              more={place.mode && byMode && t(`mode.${place.mode}`)}
              onChoose={() => go('myName', { signUp: { ...signUp!, place } })}
            >
              <span className="answer__day">{dates.dayLong(day)}</span>
              <b className="answer__hour">{dates.timeRange(place.startsAt, place.endsAt)}</b>
            </Answer>
          );
        })}
        {next && (
          <Answer picture={<MoreDrawing />} onChoose={() => go('whichDay', {}, keyOf(next))}>
            {t('kiosk.find.moreDates')}
          </Answer>
        )}
      </div>
    </Question>
  );
}
