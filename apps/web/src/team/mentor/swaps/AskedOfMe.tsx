// What other mentors ask: to take over a session, yes or no.
import { Button } from '@mitnand/ui/Button.tsx';
import { useEffect, useRef } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { wordsIn } from '../../../shared/page/wordsIn.ts';
import type { SwapQuestion } from '../useMyWeek.ts';
import type { WeekDeeds } from '../useWeekDeeds.ts';

export function AskedOfMe({ swaps, deeds }: { swaps: readonly SwapQuestion[]; deeds: WeekDeeds }) {
  const { t, dates } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  const answered = useRef(false);
  // An answer takes its button away: go on at what is left to answer, else where the page begins.
  useEffect(() => {
    if (!answered.current) return;
    answered.current = false;
    (heading.current ?? document.getElementById('inhalt'))?.focus();
  }, [swaps.length]);
  const answer = async (swap: SwapQuestion, accept: boolean) => {
    answered.current = await deeds.answer(swap, accept);
  };
  if (swaps.length === 0) return null;
  return (
    <section className="asked" aria-labelledby="gefragt">
      <h2 id="gefragt" ref={heading} tabIndex={-1}>
        {t('mentor.swap.asked')}
      </h2>
      <ul>
        {swaps.map((swap) => {
          const { startsAt, endsAt, offer, venue } = swap.occurrence;
          const when = dates.span(startsAt, endsAt);
          return (
            <li key={swap.id}>
              <p>{t('mentor.swap.askedText', { name: swap.fromName })}</p>
              <p>
                <b>{when}</b>
                {venue && `, ${venue.name}`}
                <span className="quiet asked__title" {...wordsIn(offer.textLanguage)}>
                  {offer.title}
                </span>
              </p>
              <Topics topics={swap.topics} />
              <div className="my-session__do">
                <Button
                  aria-label={`${t('mentor.swap.accept')}: ${when}`}
                  onClick={() => void answer(swap, true)}
                >
                  {t('mentor.swap.accept')}
                </Button>
                <Button
                  kind="secondary"
                  aria-label={`${t('mentor.swap.decline')}: ${when}`}
                  onClick={() => void answer(swap, false)}
                >
                  {t('mentor.swap.decline')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What one would take on. */
function Topics({ topics }: Pick<SwapQuestion, 'topics'>) {
  const { t } = usePage();
  const named = topics.map(
    ({ worry, count }) => `${count} × ${worry ? t(`worry.${worry}`) : t('mentor.talk.otherWorry')}`,
  );
  const count = topics.reduce((sum, topic) => sum + topic.count, 0);
  return <p>{t('mentor.swap.booked', { count, topics: named.join(', ') })}</p>;
}
