// How a framed list looks: calm on any site, in the town's colours, light or dark.
import {
  fixedTokens,
  type Scheme,
  type Tokens,
  tokensOf,
  type TownColours,
} from '../../places/town/colours/town-colours.ts';

/** What else it takes from libs/ui/src/styles/tokens.css; a spec compares them. */
export const moreTokens: Record<Scheme, Tokens> = {
  light: { 'ink-soft': '#42555a', line: '#dcd8cc', danger: '#a5190f' },
  dark: { 'ink-soft': '#b9c7c7', line: '#33464a', danger: '#ffb3a8' },
};

const RULES = `
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); }
html[data-theme='auto'] { color-scheme: light dark; }
html[data-theme='light'] { color-scheme: light; }
html[data-theme='dark'] { color-scheme: dark; }
body { margin: 0; font: 1.0625rem/1.5 'Fira Sans', 'Noto Sans Arabic', 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif; }
main { padding: 1rem; overflow-wrap: anywhere; }
h1 { margin: 0 0 0.75rem; font-size: 1.35rem; line-height: 1.25; }
h2 { margin: 0; font-size: 1.125rem; line-height: 1.35; }
p { margin: 0.25rem 0 0; }
ul { margin: 0; padding: 0; list-style: none; }
li { padding: 1rem; border: 1px solid var(--line); border-radius: 0.875rem; background: var(--surface); }
li + li { margin-top: 0.75rem; }
.quiet { color: var(--ink-soft); }
.when, .state { font-weight: 600; }
.off .when { text-decoration: line-through; }
.off .state { color: var(--danger); }
a { color: var(--petrol); text-underline-offset: 0.2em; }
a:hover { color: var(--petrol-strong); }
:focus-visible { outline: 3px solid var(--petrol); outline-offset: 3px; border-radius: 0.25rem; }
.sign-up { display: inline-block; min-height: 2.75rem; margin-top: 0.75rem; padding: 0.6rem 1.1rem; border-radius: 0.5rem;
  background: var(--petrol); color: var(--on-petrol); font-weight: 600; line-height: 1.5; text-decoration: none; }
.sign-up:hover { background: var(--petrol-strong); color: var(--on-petrol); }
.more { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin-top: 1rem; }
.more a { display: inline-block; padding: 0.4rem 0; }
@media (forced-colors: active) { .sign-up { border: 1px solid; } }
@media print { .sign-up, .more { display: none; } }
`;

/** The stylesheet of framed lists in these colours. */
export function listStyle(colours: TownColours): string {
  const tokens = tokensOf(colours);
  const of = (scheme: Scheme) =>
    declarations({ ...fixedTokens[scheme], ...moreTokens[scheme], ...tokens[scheme] });
  return [
    `html{${of('light')}}`,
    `@media screen and (prefers-color-scheme:dark){html[data-theme='auto']{${of('dark')}}}`,
    `@media screen{html[data-theme='dark']{${of('dark')}}}`,
    RULES,
  ].join('\n');
}

function declarations(tokens: Tokens): string {
  return Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}
