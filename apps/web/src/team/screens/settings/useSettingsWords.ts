// The settings of a screen in words, for whoever chooses between two versions.
import { ScreenChoicesDocument } from '@mitnand/api-client/operations/screen-choices';
import { nameOfLanguage } from '@mitnand/i18n/languages';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useQuery } from '../../../shared/page/useQuery.ts';
import { districtName } from './district-name.ts';
import type { ScreenForm } from './screen-form.ts';

export function useSettingsWords() {
  const { t } = usePage();
  const choices = useQuery(ScreenChoicesDocument, {}).data?.screenChoices;
  const named = (ids: readonly string[], sources: readonly { id: string; name: string }[] = []) =>
    ids.length === 0
      ? t('screens.sources.all')
      : ids.map((id) => sources.find((one) => one.id === id)?.name ?? t('screens.sources.gone')).join(', ');
  const labels: Record<keyof ScreenForm, string> = {
    name: t('screens.look.name'),
    parts: t('screens.parts.title'),
    districtIds: t('screens.sources.districts'),
    venueIds: t('screens.sources.venues'),
    organisationIds: t('screens.sources.organisations'),
    languages: t('screens.languages.title'),
    orientation: t('screens.look.orientation'),
    theme: t('screens.look.theme'),
    seconds: t('screens.look.seconds'),
    distance: t('screens.look.distance'),
    diagonal: t('screens.look.diagonal'),
  };
  return {
    label: (field: keyof ScreenForm) => labels[field],
    words(field: keyof ScreenForm, form: ScreenForm): string {
      switch (field) {
        case 'parts':
          return form.parts
            .map(({ part, share }) => {
              const name = t(`screens.parts.${part}`);
              return share === 1 ? name : `${name}: ${t('screens.parts.times', { count: share })}`;
            })
            .join('\n');
        case 'districtIds':
          return named(
            form.districtIds,
            choices?.districts.map((district) => ({ id: district.id, name: districtName(district) })),
          );
        case 'venueIds':
          return named(form.venueIds, choices?.venues);
        case 'organisationIds':
          return named(form.organisationIds, choices?.organisations);
        case 'languages':
          return form.languages.map(nameOfLanguage).join(', ');
        case 'orientation':
          return t(`screens.look.orientations.${form.orientation}`);
        case 'theme':
          return t(`screens.look.themes.${form.theme}`);
        case 'name':
        case 'seconds':
        case 'distance':
        case 'diagonal':
          return form[field];
      }
    },
  };
}
