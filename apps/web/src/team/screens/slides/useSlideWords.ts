// The fields of a slide in words, for whoever chooses between two versions.
import { nameOfLanguage } from '@mitnand/i18n/languages';
import { usePage } from '../../../shared/page/PageContext.ts';
import { momentOfYears } from '../moment-of-years.ts';
import { instantOf } from './local-moment.ts';
import type { SlideForm } from './slide-form.ts';

export function useSlideWords() {
  const page = usePage();
  const { t, dates } = page;
  const moment = (typed: string) => {
    const instant = instantOf(typed, dates.timeZone);
    return instant ? momentOfYears(page, instant) : '';
  };
  return {
    label: (field: keyof SlideForm) => t(`screens.slides.field.${field}`),
    words(field: keyof SlideForm, form: SlideForm): string {
      switch (field) {
        case 'texts':
          return Object.entries(form.texts)
            .map(([language, { title, body, alt }]) =>
              [nameOfLanguage(language), title, body, alt].filter(Boolean).join('\n'),
            )
            .join('\n\n');
        case 'picture':
          return form.picture ? t('screens.slides.withPicture') : '';
        case 'weight':
          return t('screens.parts.times', { count: form.weight });
        case 'startsAt':
        case 'endsAt':
          return moment(form[field]);
      }
    },
  };
}
