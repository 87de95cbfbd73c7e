// What a staffing means, in sentences: who helps whom instead, who is elsewhere, whom it would be too much for.
import './staffing-words.css';
import type { StaffingEffectsFragment } from '@mitnand/api-client/types';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { hoursOf } from '../week/week.ts';

interface OfEffects {
  effects: StaffingEffectsFragment;
}

/** Everybody who has booked keeps place and time. */
export function Talks({ effects }: OfEffects) {
  const { t, dates } = usePage();
  const talks = effects.dates.flatMap(({ talks: ofDate }) => ofDate);
  if (talks.length === 0) return <p>{t('rota.nobodyConcerned')}</p>;
  return (
    <ul className="rota-talks">
      {talks.map(({ number, startsAt, mentor, toMentor }) => (
        <li key={`${number} ${startsAt} ${mentor.id}`}>
          {dates.dayAndTime(startsAt)}:{' '}
          {toMentor
            ? t('rota.takesOver', { name: toMentor.name, before: mentor.name })
            : t('rota.staysForTalk', { name: mentor.name })}
        </li>
      ))}
    </ul>
  );
}

export function Clashes({ effects: { clashes } }: OfEffects) {
  const { t, dates } = usePage();
  if (clashes.length === 0) return null;
  return (
    <Notice tone="danger" heading={t('rota.clash')}>
      <ul className="plain-list">
        {clashes.map(({ occurrenceId, startsAt, endsAt, title, mentor, venue }) => (
          <li key={`${occurrenceId} ${mentor.id}`}>
            {[`${mentor.name}: ${dates.span(startsAt, endsAt)}`, title, venue?.name]
              .filter(Boolean)
              .join(', ')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

export function Beyond({ effects: { beyond } }: OfEffects) {
  const { t, dates, language } = usePage();
  if (beyond.length === 0) return null;
  return (
    <Notice tone="warning" heading={t('rota.beyond')}>
      <ul className="plain-list">
        {beyond.map(({ weekOn, minutes, limitMinutes, mentor: { id, name } }) => (
          <li key={`${id} ${weekOn}`}>
            {weekOn === null
              ? t('rota.otherVenue', { name })
              : t('rota.tooMuch', {
                  name,
                  week: dates.dayOfMonth(weekOn),
                  hours: hoursOf(minutes ?? 0, language),
                  limit: hoursOf(limitMinutes ?? 0, language),
                })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
