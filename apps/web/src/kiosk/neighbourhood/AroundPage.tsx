// What is on around here: to help with, or to meet; five at a time, three in larger text.
import { NeighbourhoodDocument } from '@mitnand/api-client/operations/neighbourhood';
import type { OfferFilter } from '@mitnand/api-client/types';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { wordsIn } from '../../shared/page/wordsIn.ts';
import { KindDrawing } from '../pictures/KindDrawing.tsx';
import { useKiosk } from '../flow/KioskContext.ts';
import { stepOf } from '../flow/visit.ts';
import { Answer } from '../frame/Answer.tsx';
import { NoAnswer } from '../frame/NoAnswer.tsx';
import { Question } from '../frame/Question.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { MoreDrawing } from '../pictures/Drawing.tsx';

/** A walk, or a few stops. */
const KILOMETRES = 3;

export function AroundPage() {
  const { t, dates } = usePage();
  const { visit, go, device } = useKiosk();
  const { latitude = null, longitude = null } = device?.venue ?? {};
  const near =
    latitude !== null && longitude !== null ? { latitude, longitude, kilometres: KILOMETRES } : null;
  const filter: OfferFilter = { kinds: ['ENGAGEMENT', 'GATHERING'], near };
  const { data, refusal, refresh } = useQuery(NeighbourhoodDocument, {
    filter,
    first: visit.larger ? 3 : 5,
    after: stepOf(visit).part ?? null,
  });
  if (refusal) return <NoAnswer refusal={refusal} onRetry={refresh} />;
  if (!data) return <Waiting title={t('page.loading')} />;
  const { nodes, pageInfo } = data.offers;
  return (
    <Question
      title={t('kiosk.around.heading')}
      text={nodes.length > 0 ? t('kiosk.around.intro') : t('kiosk.around.nothing')}
      far={0.2}
    >
      <div className="answers answers--around">
        {nodes.map(({ number, kind, title, textLanguage, nextOccurrence }) => (
          <Answer
            key={number}
            picture={<KindDrawing kind={kind} />}
            more={nextOccurrence ? dates.dayAndTime(nextOccurrence.startsAt) : t(`kind.${kind}`)}
            onChoose={() => go('about', {}, number)}
          >
            <span className="around__title" {...wordsIn(textLanguage)}>
              {title}
            </span>
          </Answer>
        ))}
        {pageInfo.hasNextPage && pageInfo.endCursor && (
          <Answer picture={<MoreDrawing />} onChoose={() => go('around', {}, pageInfo.endCursor!)}>
            {t('kiosk.around.more')}
          </Answer>
        )}
      </div>
    </Question>
  );
}
