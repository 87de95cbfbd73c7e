// Three steps for KERN's styles: directions that also work from right to left, only the rules we use, and plain values
// where we set no token of our own.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import postcss, { type Declaration, type Plugin } from 'postcss';
import { PurgeCSS } from 'purgecss';

const logicalSide: Record<string, string> = { left: 'inline-start', right: 'inline-end' };
const fromKern = (file: string | undefined) => /kern[\w-]*\.scss|@kern-ux/.test(file ?? '');

/** KERN writes left and right; readers of Arabic need start and end. */
export const kernToLogical: Plugin = {
  postcssPlugin: 'kern-to-logical',
  Declaration(declaration: Declaration) {
    if (!fromKern(declaration.source?.input.file)) return;
    const side = /^(margin|padding|border)-(left|right)(-.*)?$/.exec(declaration.prop);
    if (side) declaration.prop = `${side[1]}-${logicalSide[side[2]!]}${side[3] ?? ''}`;
  },
};

const tokens = readFileSync(path.join(import.meta.dirname, '../../../libs/ui/src/styles/tokens.css'), 'utf8');

/** `var(--name, value)` becomes `value` unless our tokens set the name. */
const withoutUnset = (value: string) =>
  value.replace(/var\((--kern-[\w-]+),\s*([^()]+)\)/g, (whole, name: string, otherwise: string) =>
    tokens.includes(`${name}:`) ? whole : otherwise,
  );

/** Parts of KERN's controls that ours have not: their own labels, icons, errors, and a size too small for a finger. */
const unused =
  /kern-(label|icon|hint|error|sr-only|form-check__(error|label)|btn--x-small|form-input__(error|label|hint))|--(error|required|optional|file)|type=file/;

/** KERN is 35 kB compressed; what our components use is a tenth of it. */
export const purgeKern: Plugin = {
  postcssPlugin: 'purge-kern',
  async OnceExit(root, { result }) {
    if (!/kern[\w-]*\.scss/.test(result.opts.from ?? '')) return;
    const [purged] = await new PurgeCSS().purge({
      content: ['../../libs/ui/src/**/*.tsx'],
      css: [{ raw: root.toString() }],
      defaultExtractor: (source) => source.match(/[\w-]+/g) ?? [],
      safelist: { greedy: [/kern-form-check__/, /kern-btn--/] },
    });
    root.removeAll();
    root.append(postcss.parse(purged?.css ?? '', { from: result.opts.from }));
    root.walkRules((rule) => {
      rule.selectors = rule.selectors.filter((selector) => !unused.test(selector));
      if (rule.selector === '') rule.remove();
    });
    root.walkDecls((declaration) => {
      declaration.value = withoutUnset(declaration.value);
    });
    root.walkAtRules((atRule) => {
      if (atRule.nodes?.length === 0) atRule.remove();
    });
  },
};
