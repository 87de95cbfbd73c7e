// What nobody could help with in the last weeks: which mentors the town lacks.
import { UnmetWishesDocument, type UnmetWishesQuery } from '@mitnand/api-client/operations/unmet-wishes';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { useState } from 'react';
import { Failure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { spokenName } from '../../shared/offers/spoken-languages.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';

type Wishes = UnmetWishesQuery['unmetWishes'];

const periods = [4, 12];

export function UnmetWishes() {
  const { t } = usePage();
  const [weeks, setWeeks] = useState(periods[0]!);
  const { data, refusal, refresh } = useQuery(UnmetWishesDocument, { weeks });
  const wishes = data?.unmetWishes;
  return (
    <section className="numbers__wishes" aria-labelledby="wuensche">
      <h2 id="wuensche">{t('team.numbers.wishes.title')}</h2>
      <p>{t('team.numbers.wishes.lead')}</p>
      <Select
        id="wochen"
        label={t('team.numbers.wishes.weeks')}
        value={weeks}
        onChange={({ currentTarget }) => setWeeks(Number(currentTarget.value))}
      >
        {periods.map((each) => (
          <option key={each} value={each}>
            {t('team.numbers.wishes.last', { count: each })}
          </option>
        ))}
      </Select>
      {!wishes && (refusal ? <Failure refusal={refusal} onRetry={refresh} /> : <Loading rows={3} />)}
      {wishes?.venues.length === 0 && <EmptyState words={t('team.numbers.wishes.none')} />}
      {wishes && wishes.venues.length > 0 && <WishTable wishes={wishes} />}
      <p className="numbers__why">{t('team.numbers.wishes.why')}</p>
    </section>
  );
}

function WishTable({ wishes }: { wishes: Wishes }) {
  const { t, dates, language } = usePage();
  const words = {
    worry: (wish: string) => t(`worry.${wish as 'WIFI'}`),
    device: (wish: string) => t(`device.${wish as 'PC'}`),
    language: (wish: string) => spokenName(wish, language),
    venue: (wish: string) => wish,
  };
  const lists = [
    ['worry', wishes.worries],
    ['device', wishes.devices],
    ['language', wishes.languages],
    ['venue', wishes.venues],
  ] as const;
  const most = Math.max(...lists.flatMap(([, counts]) => counts.map(({ times }) => times ?? 0)), 1);
  return (
    <table className="numbers__table">
      <caption>{t('team.numbers.wishes.caption', { day: dates.day(wishes.since) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('team.numbers.wishes.wish')}</th>
          <th scope="col">{t('team.numbers.wishes.times')}</th>
        </tr>
      </thead>
      {lists.map(([name, counts]) => (
        <tbody key={name}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {t(`team.numbers.wishes.${name}`)}
            </th>
          </tr>
          {counts.map(({ wish, times }) => (
            <tr key={wish ?? ''}>
              <th scope="row">
                {wish === null ? t('team.numbers.wishes.open') : words[name](wish)}
                <span
                  className="numbers__bar"
                  style={{ inlineSize: `${(100 * (times ?? 0)) / most}%` }}
                  aria-hidden="true"
                />
              </th>
              <td>{times ?? t('team.numbers.wishes.hidden')}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
