// The value of a field in words, for laying two side by side.
import { DistrictsDocument } from '@mitnand/api-client/operations/districts';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useQuery } from '../../../shared/page/useQuery.ts';
import type { OfferForm, SeriesForm, SingleDate } from '../form/offer-form.ts';
import { usePostingChoices } from '../form/usePostingChoices.ts';
import { spokenNames } from '../../../shared/offers/spoken-languages.ts';
import { rhythmOf } from '../series/rhythm.ts';

type Field = keyof OfferForm;
type Words = (form: OfferForm) => string;

export function useFieldWords(): (field: Field, form: OfferForm) => string {
  const { t, dates, language } = usePage();
  const { organisations, venues, mentors } = usePostingChoices();
  const districts = useQuery(DistrictsDocument, {}).data?.districts ?? [];
  const nothing = t('posting.nothing');
  const nameIn = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? nothing;
  const day = (on: string) => (on ? dates.day(on) : nothing);
  const range = (from: string, to: string) => t('calendar.timeRange', { from, to });

  const special: Partial<Record<Field, Words>> = {
    kind: ({ kind }) => t(`kind.${kind}`),
    organisationId: ({ organisationId }) => nameIn(organisations, organisationId),
    districtId: ({ districtId }) => nameIn(districts, districtId),
    spokenLanguages: ({ spokenLanguages }) => spokenNames(spokenLanguages, language),
    venueId: ({ venueId }) => nameIn(venues, venueId),
    mentorIds: ({ mentorIds }) => mentorIds.map((id) => nameIn(mentors, id)).join(', '),
    categories: ({ categories }) => categories.map((category) => t(`category.${category}`)).join(', '),
    when: ({ when }) => t(`posting.whenAnswer.${when}`),
    place: ({ place }) => t(`posting.place.${place}`),
    insurance: ({ insurance }) => t(`posting.insurer.${insurance}`),
    series: ({ series }) => seriesWords(series),
    dates: (form) => form.dates.map(dateWords).join('; '),
    translations: (form) =>
      form.translations.map(({ language, title }) => `${language}: ${title}`).join('; '),
    cutoffMinutes: ({ cutoffMinutes }) => t('posting.cutoffHours', { count: Number(cutoffMinutes) / 60 }),
    reconfirm: ({ reconfirm }) => t(`posting.reconfirm.${reconfirm}`),
    pictureId: ({ pictureId }) => (pictureId ? t('posting.aPicture') : ''),
  };
  return (field, form) => (special[field]?.(form) ?? plain(form[field])) || nothing;

  function dateWords({ on, from, endsOn, to }: SingleDate): string {
    const ends = endsOn && endsOn !== on ? `${t('posting.lastDay')}: ${day(endsOn)}` : '';
    return [day(on), range(from, to), ends].filter(Boolean).join(', ');
  }

  function plain(value: OfferForm[Field]): string {
    if (typeof value === 'boolean') return value ? t('posting.yes') : t('posting.no');
    return typeof value === 'string' ? value.trim() : '';
  }

  function seriesWords(series: SeriesForm): string {
    const weekdays = series.weekdays.map((weekday) => t(`calendar.weekday.${weekday as '1'}`)).join(', ');
    const ends = series.endsOn
      ? t('posting.seriesEnds', { day: day(series.endsOn) })
      : t('posting.seriesRunsOn');
    const out =
      series.exceptOn.length > 0 ? t('posting.leftOutCount', { count: series.exceptOn.length }) : '';
    return [
      t(`posting.rhythms.${rhythmOf(series)}`),
      weekdays,
      range(series.from, series.to),
      day(series.startsOn),
      ends,
      out,
    ]
      .filter(Boolean)
      .join(' · ');
  }
}
