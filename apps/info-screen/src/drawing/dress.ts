/** Gives a shadow root its styles, also where the page around it forbids styles in it. */

const rulesOf = (css: string): string[][] =>
  css
    .split('}')
    .map((rule) => rule.split('{'))
    .filter((rule) => rule.length === 2);

/**
 * Newer browsers take a sheet that no policy speaks about; else a style element is tried; where the page's policy stops that
 * (`style-src 'self'`), each declaration is set on each element, which policies allow.
 * @returns to be called for everything that is drawn later
 */
export function dress(root: ShadowRoot, css: string): (drawn: HTMLElement) => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return () => {};
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.appendChild(style);
    if (style.sheet) return () => {};
    style.remove();
    return () => dressByHand(root, rulesOf(css));
  }
}

function dressByHand(root: ShadowRoot, rules: string[][]): void {
  for (const [selector, declarations] of rules) {
    const isHost = selector!.includes(':host');
    if (isHost && !(root.host as HTMLElement).matches(selector!.replace(/:host(\((.*)\))?/, '$2') || '*'))
      continue;
    const dressed = isHost ? [root.host as HTMLElement] : root.querySelectorAll<HTMLElement>(selector!);
    for (const declaration of declarations!.split(';')) {
      const colon = declaration.indexOf(':');
      const [value, isImportant] = declaration.slice(colon + 1).split('!');
      dressed.forEach((one) =>
        one.style.setProperty(declaration.slice(0, colon), value!, isImportant ? 'important' : ''),
      );
    }
  }
}
