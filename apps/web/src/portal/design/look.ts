// Shows the page as another device would: the conditions in our own style sheets are answered by hand, so that what one
// sees are the real rules. Only what the browser itself does to a page (forced colours, paper) cannot be shown like this.

export const looks = ['asSet', 'light', 'dark', 'lightContrast', 'darkContrast', 'paper'] as const;
export type Look = (typeof looks)[number];

/** A condition as it was written, before the first look changed it. */
const written = new WeakMap<CSSMediaRule, string>();
const always = '(min-width: 0px)';
const never = '(max-width: 0px)';

/** Answers what a condition asks about colours, contrast and paper; `asSet` leaves it to the device. */
export function answered(condition: string, look: Look): string {
  if (look === 'asSet') return condition;
  const dark = look === 'dark' || look === 'darkContrast';
  const answer = (yes: boolean) => (yes ? always : never);
  return condition
    .replace(/\(prefers-color-scheme:\s*dark\)/g, answer(dark))
    .replace(/\(prefers-color-scheme:\s*light\)/g, answer(!dark))
    .replace(/\(prefers-contrast:\s*more\)/g, answer(look.endsWith('Contrast')))
    .replace(/\bprint\b/g, look === 'paper' ? 'all' : 'not all')
    .replace(/\bscreen\b/g, look === 'paper' ? 'not all' : 'all');
}

/** Also tells the browser, for what it draws itself: scroll bars, lists, fields for dates. */
export function show(look: Look): void {
  for (const rule of everyRule())
    if (rule instanceof CSSMediaRule) {
      if (!written.has(rule)) written.set(rule, rule.media.mediaText);
      const condition = answered(written.get(rule)!, look);
      if (rule.media.mediaText !== condition) rule.media.mediaText = condition;
    }
  document.documentElement.style.colorScheme =
    { asSet: '', dark: 'dark', darkContrast: 'dark' }[look as string] ?? 'light';
}

const shown = /:(hover|focus-visible|focus(?!-)|active)/g;
const doubled = new WeakSet<CSSRule>();

/** Lets an element with `data-shown="focus hover"` look as if it had the focus and a pointer were on it. */
export function showStates(): void {
  for (const rule of [...everyRule()])
    if (rule instanceof CSSStyleRule && rule.selectorText.search(shown) >= 0 && !doubled.has(rule)) {
      doubled.add(rule);
      const selector = rule.selectorText.replace(
        shown,
        (_, state: string) => `[data-shown~='${state.replace('-visible', '')}']`,
      );
      const home = rule.parentRule instanceof CSSGroupingRule ? rule.parentRule : rule.parentStyleSheet!;
      home.insertRule(`${selector} {${rule.style.cssText}}`, [...home.cssRules].indexOf(rule) + 1);
    }
}

function* everyRule(): Generator<CSSRule> {
  for (const { cssRules } of document.styleSheets) yield* within(cssRules);
}

function* within(rules: CSSRuleList): Generator<CSSRule> {
  for (const rule of [...rules]) {
    yield rule;
    if (rule instanceof CSSGroupingRule) yield* within(rule.cssRules);
  }
}
