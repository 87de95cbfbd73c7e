// What stands in the list of slides: those the API has, those somebody removed while they were written, and a new one.
import type { SlideDraft } from './SlideEditor.tsx';

export interface SlideInList<Slide> {
  id: string;
  /** As the API has it; null for a new one, or one that somebody removed. */
  slide: Slide | null;
  /** Somebody removed it while it was being written. */
  gone: boolean;
}

/** Each slide once: a new one whose answer got lost is the saved one as soon as that is seen. */
export function slideRows<Slide extends { id: string }>(
  slides: readonly Slide[],
  open: Readonly<Record<string, unknown>>,
  drafts: Readonly<Record<string, Pick<SlideDraft, 'dirty'>>>,
  fresh: string,
): SlideInList<Slide>[] {
  const others = Object.keys(open).filter((id) => !slides.some((slide) => slide.id === id));
  const gone = others.filter((id) => id !== fresh && drafts[id]?.dirty);
  return [
    ...slides.map((slide) => ({ id: slide.id, slide, gone: false })),
    ...gone.map((id) => ({ id, slide: null, gone: true })),
    ...others.filter((id) => id === fresh).map((id) => ({ id, slide: null, gone: false })),
  ];
}
