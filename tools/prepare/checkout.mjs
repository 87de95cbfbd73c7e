/** Where things lie in this checkout. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Absolute path of something in the checkout. @param {string[]} parts */
export const inCheckout = (...parts) => path.join(root, ...parts);

/** The environment for tools: `node` means the one that came with the packages. */
export const toolEnvironment = () => ({
  ...process.env,
  PATH: [inCheckout('node_modules', '.bin'), process.env.PATH].join(path.delimiter),
});
