// All filters in groups: where, when, what, and whom it suits.
import { ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import type { FilterGroup } from '@mitnand/api-client/types';
import { categories } from '../../../shared/offers/categories.ts';
import { spokenName } from '../../../shared/offers/spoken-languages.ts';
import { usePage } from '../../../shared/page/PageContext.ts';
import {
  featurePath,
  features,
  lengthPath,
  lengths,
  timePath,
  timesOfDay,
  weekdayPath,
  weekdays,
  type OfferSearch,
} from '../offer-search.ts';
import { FilterOption } from './FilterOption.tsx';
import { FilterSelect } from './FilterSelect.tsx';
import { countOf, type Counts } from './useCounts.ts';
import { WhereGroup } from './WhereGroup.tsx';

interface FilterGroupsProps {
  search: OfferSearch;
  counts: Counts | null;
  onPosition: (position: string) => void;
}

/** Its form hears of a change. */
const heardByForm = () => undefined;

export function FilterGroups({ search, counts, onPosition }: FilterGroupsProps) {
  const { t, dates, now, language } = usePage();
  const today = dates.dateOf(now);
  const count = (group: FilterGroup, value?: string) => countOf(counts, group, value);
  const spoken = counts?.groups.find(({ group }) => group === 'SPOKEN_LANGUAGE')?.options ?? [];
  const languages = [...new Set([...spoken.map(({ value }) => value), ...search.spokenLanguages])];
  return (
    <>
      <FilterSelect
        name="thema"
        label={t('filter.category')}
        any={t('filter.anyCategory')}
        value={search.category?.toLowerCase() ?? ''}
        options={categories.map((category) => ({
          value: category.toLowerCase(),
          words: t(`category.${category}`),
          count: count('CATEGORY', category),
        }))}
      />
      <WhereGroup {...{ search, counts, onPosition }} />
      <div className="filters__dates">
        <TextField
          id="von"
          name="von"
          type="date"
          label={t('filter.from')}
          value={search.from}
          min={today}
          onChange={heardByForm}
        />
        <TextField
          id="bis"
          name="bis"
          type="date"
          label={t('filter.to')}
          value={search.to}
          min={today}
          onChange={heardByForm}
        />
      </div>
      <ChoiceGroup id="tage" label={t('filter.weekdays')}>
        {weekdays.map((day, i) => (
          <FilterOption
            key={day}
            name="tag"
            value={weekdayPath(day)}
            words={t(`calendar.weekday.${(i + 1) as 1}`)}
            checked={search.weekdays.includes(day)}
            count={count('WEEKDAY', day)}
          />
        ))}
      </ChoiceGroup>
      <ChoiceGroup id="zeiten" label={t('filter.timesOfDay')}>
        {timesOfDay.map((time) => (
          <FilterOption
            key={time}
            name="zeit"
            value={timePath(time)}
            words={t(`filter.${time}`)}
            checked={search.timesOfDay.includes(time)}
            count={count('TIME_OF_DAY', time)}
          />
        ))}
      </ChoiceGroup>
      <FilterSelect
        name="dauer"
        label={t('filter.length')}
        any={t('filter.any')}
        value={search.length ? lengthPath(search.length) : ''}
        options={lengths.map((length) => ({
          value: lengthPath(length),
          words: t(`filter.${length}`),
          count: count('LENGTH', length),
        }))}
      />
      <ChoiceGroup id="passend" label={t('filter.suits')}>
        <FilterOption
          name="frei"
          value="1"
          words={t('filter.onlyFree')}
          checked={search.onlyFree}
          count={count('FREE')}
        />
        <FilterOption
          name="kinder"
          value="1"
          words={t('filter.children')}
          checked={search.childrenWelcome}
          count={count('CHILDREN')}
        />
        <FilterOption
          name="gruppe"
          value="1"
          words={t('filter.groups')}
          checked={search.groupsWelcome}
          count={count('GROUPS')}
        />
        <FilterOption
          name="erfahrung"
          value="0"
          words={t('filter.noExperience')}
          checked={search.noExperience}
          count={count('NO_EXPERIENCE')}
        />
      </ChoiceGroup>
      {languages.length > 0 && (
        <ChoiceGroup id="sprachen" label={t('offer.spoken')}>
          {languages.map((code) => (
            <FilterOption
              key={code}
              name="sprache"
              value={code}
              words={spokenName(code, language)}
              checked={search.spokenLanguages.includes(code)}
              count={count('SPOKEN_LANGUAGE', code)}
            />
          ))}
        </ChoiceGroup>
      )}
      <ChoiceGroup id="zugaenge" label={t('offer.accessibility')}>
        {features.map((feature) => (
          <FilterOption
            key={feature}
            name="zugang"
            value={featurePath(feature)}
            words={t(`accessibility.${feature}`)}
            checked={search.accessibility.includes(feature)}
            count={count('ACCESSIBILITY', feature)}
          />
        ))}
      </ChoiceGroup>
    </>
  );
}
