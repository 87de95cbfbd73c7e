// Which filters of an address are set, in words, and the search without each.
import { DistrictsDocument } from '@mitnand/api-client/operations/districts';
import { spokenName } from '../../../shared/offers/spoken-languages.ts';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useQuery } from '../../../shared/page/useQuery.ts';
import { anywhere, USUAL_DISTANCE, weekdays, type OfferSearch } from '../offer-search.ts';

export interface ChosenFilter {
  words: string;
  without: Partial<OfferSearch>;
}

type Maybe = ChosenFilter | false | '' | null | undefined;

export function useChosen(search: OfferSearch): ChosenFilter[] {
  const all = [...usePlace(search), ...useTime(search), ...useTraits(search)];
  return all.filter((filter) => !!filter);
}

function usePlace({ districtId, distance, position }: OfferSearch): Maybe[] {
  const { t } = usePage();
  const { data } = useQuery(DistrictsDocument, {}, { skip: !districtId || districtId === anywhere });
  const district = data?.districts.find(({ id }) => id === districtId);
  const isAround = district && distance && !position;
  return [
    position && {
      words: t('filter.chosenPosition', { count: distance ?? USUAL_DISTANCE }),
      without: { position: '', distance: null },
    },
    isAround && {
      words: t('filter.chosenAround', { count: distance, place: district.name }),
      without: { districtId: '', distance: null },
    },
    districtId === anywhere && { words: t('offers.map.anywhere'), without: { districtId: '' } },
    district && !isAround && { words: district.name, without: { districtId: '' } },
  ];
}

function useTime({ from, to, weekdays: days, timesOfDay, length }: OfferSearch): Maybe[] {
  const { t, dates, language } = usePage();
  const inLine = (names: string[]) => new Intl.ListFormat([language, 'de'], { type: 'unit' }).format(names);
  const isOneDay = from && from === to;
  const dayNames = days.map((day) => t(`calendar.weekdayShort.${(weekdays.indexOf(day) + 1) as 1}`));
  return [
    isOneDay && { words: dates.day(from), without: { from: '', to: '' } },
    !isOneDay && from && { words: t('filter.chosenFrom', { day: dates.day(from) }), without: { from: '' } },
    !isOneDay && to && { words: t('filter.chosenTo', { day: dates.day(to) }), without: { to: '' } },
    dayNames.length > 0 && { words: inLine(dayNames), without: { weekdays: [] } },
    ...timesOfDay.map((time) => ({
      words: t(`filter.${time}`),
      without: { timesOfDay: timesOfDay.filter((other) => other !== time) },
    })),
    length && { words: t(`filter.${length}`), without: { length: null } },
  ];
}

function useTraits(search: OfferSearch): Maybe[] {
  const { t, language } = usePage();
  const { category, spokenLanguages, accessibility } = search;
  return [
    category && { words: t(`category.${category}`), without: { category: null } },
    search.onlyFree && { words: t('filter.onlyFree'), without: { onlyFree: false } },
    search.online && { words: t('filter.online'), without: { online: false } },
    search.childrenWelcome && { words: t('filter.children'), without: { childrenWelcome: false } },
    search.groupsWelcome && { words: t('filter.groups'), without: { groupsWelcome: false } },
    search.noExperience && { words: t('filter.noExperience'), without: { noExperience: false } },
    ...spokenLanguages.map((code) => ({
      words: spokenName(code, language),
      without: { spokenLanguages: spokenLanguages.filter((other) => other !== code) },
    })),
    ...accessibility.map((feature) => ({
      words: t(`accessibility.${feature}`),
      without: { accessibility: accessibility.filter((other) => other !== feature) },
    })),
  ];
}
