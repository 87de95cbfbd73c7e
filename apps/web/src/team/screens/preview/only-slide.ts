// A screen's document with one slide alone, shown at once and for good: for whoever is writing it.

interface WithSlides {
  parts: unknown[];
  entries: unknown[];
  slides: { id: string }[];
}

/** Null where the document does not have it: it says nothing yet, or its time is over. */
export function onlySlide<Document extends WithSlides>(document: Document, id: string): Document | null {
  const slides = document.slides
    .filter((slide) => slide.id === id)
    .map((slide) => ({ ...slide, starts: null, ends: null }));
  return slides.length === 0
    ? null
    : { ...document, entries: [], parts: [{ part: 'SLIDES', share: 1 }], slides };
}
