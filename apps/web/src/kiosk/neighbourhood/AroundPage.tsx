// What is on around here: to help with, or to meet; five at a time, three in larger text.
import { NeighbourhoodDocument } from '@mitnand/api-client/operations/neighbourhood';
import type { OfferFilter, OfferKind } from '@mitnand/api-client/types';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
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
  const { t } = usePage();
  const { visit, go, device } = useKiosk();
  const { latitude = null, longitude = null } = device?.venue ?? {};
  const near =
    latitude !== null && longitude !== null ? { latitude, longitude, kilometres: KILOMETRES } : null;
  const filter: OfferFilter = { kinds: ['ENGAGEMENT', 'GATHERING'], near };
  const after = stepOf(visit).part ?? null;
  const five = useQuery(NeighbourhoodDocument, { filter, first: 5, after });
  const three = useQuery(NeighbourhoodDocument, { filter, first: 3, after }, { skip: !visit.larger });
  if (five.refusal) return <NoAnswer refusal={five.refusal} onRetry={five.refresh} />;
  if (!five.data) return <Waiting title={t('page.loading')} />;
  // Whoever makes it larger goes on reading what is there, also without a line.
  const nodes = visit.larger ? five.data.offers.nodes.slice(0, 3) : five.data.offers.nodes;
  const pageInfo = visit.larger ? three.data?.offers.pageInfo : five.data.offers.pageInfo;
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
            more={<KindAndDay kind={kind} startsAt={nextOccurrence?.startsAt} />}
            onChoose={() => go('about', {}, number)}
          >
            <span className="around__title" {...wordsIn(textLanguage)}>
              {title}
            </span>
          </Answer>
        ))}
        {pageInfo?.hasNextPage && pageInfo.endCursor && (
          <Answer picture={<MoreDrawing />} onChoose={() => go('around', {}, pageInfo.endCursor!)}>
            {t('kiosk.around.more')}
          </Answer>
        )}
      </div>
    </Question>
  );
}

/** In larger text there is no room for the drawing, so its word is there for everybody. */
function KindAndDay({ kind, startsAt }: { kind: OfferKind; startsAt: string | undefined }) {
  const { t, dates } = usePage();
  const { visit } = useKiosk();
  const word = t(`kind.${kind}`);
  if (!startsAt) return word;
  const before = `${word} · `;
  return (
    <>
      {visit.larger ? before : <VisuallyHidden>{before}</VisuallyHidden>}
      {dates.dayAndTime(startsAt)}
    </>
  );
}
