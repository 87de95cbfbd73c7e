// Dates that are short of people.
import { Link } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { Day } from '../useDay.ts';
import { AttentionGroup } from './AttentionGroup.tsx';
import { wordsIn } from '../../../shared/page/wordsIn.ts';

export function ShortDates({ dates: short }: { dates: Day['shortDates'] }) {
  const { t, dates } = usePage();
  return (
    <AttentionGroup heading={t('today.short')} count={short.length}>
      {short.map(({ occurrence: { id, offer, startsAt }, people, wanted }) => (
        <li key={id}>
          <Link href={`/team/angebote/${offer.id}`} {...wordsIn(offer.textLanguage)}>
            {offer.title}
          </Link>
          <span className="quiet">{dates.dayAndTime(startsAt)}</span>
          <b className="attention__left">{t('today.missing', { count: Math.max(1, wanted - people) })}</b>
        </li>
      ))}
    </AttentionGroup>
  );
}
