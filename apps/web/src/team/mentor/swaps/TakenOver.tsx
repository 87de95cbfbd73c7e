// Sessions of one's own that somebody took over: they stand in no week any more, and one wants to know who goes.
import { usePage } from '../../../shared/page/PageContext.ts';
import type { SwapQuestion } from '../useMyWeek.ts';

export function TakenOver({ swaps }: { swaps: readonly SwapQuestion[] }) {
  const { t, dates } = usePage();
  const taken = swaps.filter(({ isOwn, state }) => isOwn && state === 'TAKEN');
  if (taken.length === 0) return null;
  return (
    <ul className="taken-over" aria-label={t('mentor.swap.takenOver')}>
      {taken.map(({ id, takenByName, occurrence: { startsAt, endsAt } }) => (
        <li key={id}>
          {t('mentor.swap.taken', { name: takenByName ?? '', session: dates.span(startsAt, endsAt) })}
        </li>
      ))}
    </ul>
  );
}
