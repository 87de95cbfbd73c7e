// Two steps for KERN's styles: directions that also work from right to left, and only the rules we use.
import postcss, { type Declaration, type Plugin } from 'postcss';
import { PurgeCSS } from 'purgecss';

const logicalSide: Record<string, string> = { left: 'inline-start', right: 'inline-end' };
const fromKern = (file: string | undefined) => /kern\.scss|@kern-ux/.test(file ?? '');

/** KERN writes left and right; readers of Arabic need start and end. */
export const kernToLogical: Plugin = {
  postcssPlugin: 'kern-to-logical',
  Declaration(declaration: Declaration) {
    if (!fromKern(declaration.source?.input.file)) return;
    const side = /^(margin|padding|border)-(left|right)(-.*)?$/.exec(declaration.prop);
    if (side) declaration.prop = `${side[1]}-${logicalSide[side[2]!]}${side[3] ?? ''}`;
  },
};

/** KERN is 35 kB compressed; what our components use is a tenth of it. */
export const purgeKern: Plugin = {
  postcssPlugin: 'purge-kern',
  async OnceExit(root, { result }) {
    if (!/kern\.scss/.test(result.opts.from ?? '')) return;
    const [purged] = await new PurgeCSS().purge({
      content: ['../../libs/ui/src/**/*.tsx'],
      css: [{ raw: root.toString() }],
      defaultExtractor: (source) => source.match(/[\w-]+/g) ?? [],
      safelist: { greedy: [/kern-form-check__/, /kern-btn--/] },
      blocklist: [
        /file/,
        'kern-btn--x-small',
        /kern-error/,
        /kern-icon/,
        /kern-label/,
        /kern-hint/,
        /--error/,
        /sr-only/,
      ],
    });
    root.removeAll();
    root.append(postcss.parse(purged?.css ?? '', { from: result.opts.from }));
  },
};
