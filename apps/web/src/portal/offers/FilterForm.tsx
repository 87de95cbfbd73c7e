// The search as a plain form: without JavaScript it is sent, with it the list changes in place.
import '@mitnand/ui/styles/parts/pills.css';
import { Button } from '@mitnand/ui/Button.tsx';
import { Choice, ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import type { FormEvent } from 'react';
import { useLocation } from 'wouter';
import { categories } from '../../shared/offers/categories.ts';
import { DistrictSelect } from '../../shared/offers/DistrictSelect.tsx';
import { kinds } from '../../shared/offers/kinds.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { readSearch, timePath, timesOfDay, weekdayPath, weekdays, writeSearch } from './offer-search.ts';
import type { OfferSearch } from './offer-search.ts';
import { focusResults } from './Results.tsx';
import { SearchField } from './SearchField.tsx';

export function FilterForm({ search }: { search: OfferSearch }) {
  const { t, dates, now } = usePage();
  const [, navigate] = useLocation();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entries = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]);
    navigate(`/angebote${writeSearch(readSearch(new URLSearchParams(entries).toString()))}`);
    focusResults();
  };
  const today = dates.dateOf(now);
  return (
    <form className="search" action="/angebote" method="get" role="search" onSubmit={submit}>
      {search.kind && <input type="hidden" name="art" value={kinds[search.kind].path} />}
      {search.view === 'WEEK' && <input type="hidden" name="ansicht" value="woche" />}
      {search.week && <input type="hidden" name="woche" value={search.week} />}
      <div className="search__line">
        <SearchField search={search} />
        <Button type="submit">{t('filter.search')}</Button>
      </div>
      <details className="search__more">
        <summary>{t('filter.more')}</summary>
        <div className="search__grid">
          <DistrictSelect id="stadtteil" label={t('filter.district')} value={search.districtId} />
          <Select
            id="thema"
            name="thema"
            label={t('filter.category')}
            defaultValue={search.category?.toLowerCase() ?? ''}
          >
            <option value="">{t('filter.anyCategory')}</option>
            {categories.map((category) => (
              <option key={category} value={category.toLowerCase()}>
                {t(`category.${category}`)}
              </option>
            ))}
          </Select>
          <div className="search__dates">
            <TextField
              id="von"
              name="von"
              type="date"
              label={t('filter.from')}
              defaultValue={search.from}
              min={today}
            />
            <TextField
              id="bis"
              name="bis"
              type="date"
              label={t('filter.to')}
              defaultValue={search.to}
              min={today}
            />
          </div>
          <ChoiceGroup id="tage" label={t('filter.weekdays')}>
            <div className="pills">
              {weekdays.map((day, i) => (
                <label key={day} className="pill">
                  <input
                    type="checkbox"
                    name="tag"
                    value={weekdayPath(day)}
                    defaultChecked={search.weekdays.includes(day)}
                  />
                  {t(`calendar.weekdayShort.${(i + 1) as 1}`)}
                </label>
              ))}
            </div>
          </ChoiceGroup>
          <ChoiceGroup id="zeiten" label={t('filter.timesOfDay')}>
            <div className="pills">
              {timesOfDay.map((time) => (
                <label key={time} className="pill">
                  <input
                    type="checkbox"
                    name="zeit"
                    value={timePath(time)}
                    defaultChecked={search.timesOfDay.includes(time)}
                  />
                  {t(`filter.${time}`)}
                </label>
              ))}
            </div>
          </ChoiceGroup>
          <div>
            <Choice
              id="frei"
              name="frei"
              value="1"
              label={t('filter.onlyFree')}
              defaultChecked={search.onlyFree}
            />
            <Choice
              id="online"
              name="online"
              value="1"
              label={t('filter.online')}
              defaultChecked={search.online}
            />
          </div>
        </div>
        <Button type="submit">{t('filter.apply')}</Button>
      </details>
    </form>
  );
}
