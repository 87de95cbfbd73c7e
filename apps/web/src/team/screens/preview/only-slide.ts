// A screen's document with one slide alone, shown at once and for good: for whoever is writing it.

interface WithSlides {
  parts: unknown[];
  entries: unknown[];
  slides: { id: string }[];
}

/** The same document where the slide is not in it. */
export function onlySlide<Document extends WithSlides>(document: Document, id: string): Document {
  const slides = document.slides
    .filter((slide) => slide.id === id)
    .map((slide) => ({ ...slide, starts: null, ends: null }));
  return slides.length === 0
    ? document
    : { ...document, entries: [], parts: [{ part: 'SLIDES', share: 1 }], slides };
}
