// Whether the screen leaves out words of the slide it shows, for want of room: the element then ends them with "…".

export interface PreviewDocument {
  parts: unknown[];
  entries: unknown[];
  slides: { id: string; texts: Readonly<Record<string, { title: string; body: string }>> }[];
}

/** @returns by language of what is shown now; nothing of languages that have their turn later */
export function cutIn(root: ParentNode, slides: PreviewDocument['slides']): Record<string, boolean> {
  const written = slides.flatMap(({ texts }) => Object.values(texts));
  const cut: Record<string, boolean> = {};
  for (const [name, field] of [
    ['title', 'title'],
    ['text', 'body'],
  ] as const)
    for (const line of root.querySelectorAll<HTMLElement>(`.${name}`)) {
      const language = line.closest<HTMLElement>('[lang]')?.lang;
      if (!language) continue;
      cut[language] ||= isCut(
        line.textContent,
        written.map((text) => text[field]),
      );
    }
  return cut;
}

/** Who writes "…" at the end means it. */
export const isCut = (shown: string, written: readonly string[]): boolean =>
  shown.endsWith('…') && !written.some((text) => text.trim().endsWith('…'));
