// What the preview is made of: the settings as they are typed, and the slides with what is being written.
import { originalLanguage } from '@mitnand/i18n/languages';
import type { PreviewSlideInput, ScreenDetailsFragment } from '@mitnand/api-client/types';
import { faultsIn, formOfSlide, inputOfSlide, type SlideForm } from '../slides/slide-form.ts';
import type { Drafts } from '../slides/SlidesPart.tsx';

/** Slides that can't be shown yet are left out, or shown as they were saved; of what was removed stays what is being written. */
export function previewSlides(
  { slides }: Pick<ScreenDetailsFragment, 'slides'>,
  drafts: Drafts,
  timeZone: string,
): PreviewSlideInput[] {
  const known = slides.map((slide) => {
    const draft = drafts[slide.id]?.form;
    return { id: slide.id, form: draft && isThere(draft) ? draft : formOfSlide(slide, timeZone) };
  });
  const fresh = Object.entries(drafts).flatMap(([id, { form, dirty }]) =>
    slides.some((slide) => slide.id === id) || !dirty || !isThere(form) ? [] : { id, form },
  );
  return [...known, ...fresh].map(({ id, form }) => ({ id, ...shown(inputOfSlide(form, timeZone)) }));
}

const isThere = (form: SlideForm) => !faultsIn(form).includes('text');

/** While its words are being written: a picture without its own, an end before the beginning. */
function shown(slide: ReturnType<typeof inputOfSlide>): ReturnType<typeof inputOfSlide> {
  const { texts, pictureId, startsAt, endsAt } = slide;
  const spoken = texts.length > 0 ? texts : [{ language: originalLanguage, title: '', body: '', alt: '' }];
  return {
    ...slide,
    texts: pictureId ? spoken.map((text) => ({ ...text, alt: text.alt || text.title || '–' })) : texts,
    endsAt: startsAt && endsAt && endsAt <= startsAt ? null : endsAt,
  };
}
