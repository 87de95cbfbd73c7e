/** `node --import` this file to run TypeScript with decorators straight from its source, compiled by SWC as in the tests. */
import { transformSync } from '@swc/core';
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const swc = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../.swcrc'), 'utf8'));

registerHooks({
  load(url, context, nextLoad) {
    if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...swc, swcrc: false, filename });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
