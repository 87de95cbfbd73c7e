// One thing that is on: what, when and where, to take along by QR code or number, or to sign up for here.
import { NeighbourhoodOfferDocument } from '@mitnand/api-client/operations/neighbourhood-offer';
import { errorText } from '@mitnand/i18n/error-text';
import { lazy, Suspense } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { wordsIn } from '../../shared/page/wordsIn.ts';
import { ChosenTime } from '../booking/ChosenTime.tsx';
import { useKiosk } from '../flow/KioskContext.ts';
import { stepOf } from '../flow/visit.ts';
import { Answer } from '../frame/Answer.tsx';
import { NoAnswer } from '../frame/NoAnswer.tsx';
import { Question } from '../frame/Question.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { freePlacesOf } from './sign-up.ts';

const QrCode = lazy(() => import('../../shared/page/QrCode.tsx'));

export function AboutPage() {
  const { t, origin } = usePage();
  const { visit, go, back } = useKiosk();
  const { data, refusal, refresh } = useQuery(NeighbourhoodOfferDocument, { number: stepOf(visit).part! });
  const offer = data?.offer;
  if (refusal) return <NoAnswer refusal={refusal} onRetry={refresh} />;
  if (offer === null)
    return (
      <Question title={t('failure.heading')} text={errorText(t, 'NOT_FOUND')}>
        <div className="answers">
          <Answer first onChoose={() => back()}>
            {t('kiosk.bar.back')}
          </Answer>
        </div>
      </Question>
    );
  if (!offer) return <Waiting title={t('page.loading')} />;
  const { number, title, summary, textLanguage, venue, occurrences, contactRequired } = offer;
  const [next] = freePlacesOf(occurrences);
  const shown = next ?? occurrences[0];
  return (
    <Question
      title={title}
      words={wordsIn(textLanguage)}
      text={<span {...wordsIn(textLanguage)}>{summary}</span>}
      far={0.4}
      above={shown && <ChosenTime time={shown} venue={venue} />}
    >
      <div className="take-along">
        <Suspense>
          <QrCode text={`${origin}/${number}`} label={t('kiosk.around.take')} />
        </Suspense>
        <p>
          <b>{t('kiosk.around.take')}</b>
          {t('kiosk.around.takeText')}
          <b className="take-along__number" dir="ltr">
            {number}
          </b>
        </p>
      </div>
      <div className="answers">
        {next ? (
          <Answer
            first
            onChoose={() => go('whichDay', { signUp: { offer: number, title, contactRequired } }, number)}
          >
            {t('kiosk.around.signUp')}
          </Answer>
        ) : (
          <p>{t('kiosk.around.noDates')}</p>
        )}
      </div>
    </Question>
  );
}
