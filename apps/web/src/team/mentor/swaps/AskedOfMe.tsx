// What other mentors ask: to take over a session, yes or no.
import { Button } from '@mitnand/ui/Button.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { wordsIn } from '../../../shared/page/wordsIn.ts';
import type { SwapQuestion } from '../useMyWeek.ts';
import type { WeekDeeds } from '../useWeekDeeds.ts';

export function AskedOfMe({ swaps, deeds }: { swaps: readonly SwapQuestion[]; deeds: WeekDeeds }) {
  const { t, dates } = usePage();
  if (swaps.length === 0) return null;
  return (
    <section className="asked" aria-labelledby="gefragt">
      <h2 id="gefragt">{t('mentor.swap.asked')}</h2>
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
              <div className="my-session__do">
                <Button
                  aria-label={`${t('mentor.swap.accept')}: ${when}`}
                  onClick={() => void deeds.answer(swap, true)}
                >
                  {t('mentor.swap.accept')}
                </Button>
                <Button
                  kind="secondary"
                  aria-label={`${t('mentor.swap.decline')}: ${when}`}
                  onClick={() => void deeds.answer(swap, false)}
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
