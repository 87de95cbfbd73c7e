// Puts the colours just saved on the page that is open; other pages come with them.

/** The stylesheet of this version, or none: Mitnand's own colours. */
export function wearColours(version: number | null): void {
  document.querySelectorAll('link[href^="/town.css"]').forEach((link) => link.remove());
  if (version === null) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `/town.css?v=${version}`;
  document.head.append(link);
}
