/** The committed schema.graphql is what the built API serves. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './run-command.ts';
import { oneCheck, type Outcome } from './step.ts';

/** Where the schema is committed. */
export const COMMITTED = path.join(root, 'libs/api-client/schema.graphql');

/** Compares the file with what the built API serves. */
export async function checkSchema(): Promise<Outcome> {
  const committed = await readFile(COMMITTED, 'utf8');
  return oneCheck('schema', differenceBetween(committed.trim(), (await servedSchema()).trim()));
}

/** Starts the built API for a moment and asks for its schema. */
export async function servedSchema(): Promise<string> {
  // Only now: on a fresh clone it can be loaded once the libraries are built.
  const { freePort, startProduct } = await import('../../apps/e2e/src/product.ts');
  const product = await startProduct(await freePort(), { DEMO: '0' });
  try {
    const answer = await fetch(`${product.url}/schema.graphql`);
    if (!answer.ok) throw new Error(`The API answers ${answer.status} to /schema.graphql.`);
    return await answer.text();
  } finally {
    await product.stop();
  }
}

/** Undefined when equal, else the first line that differs and what to do. */
export function differenceBetween(committed: string, served: string): string | undefined {
  if (committed === served) return undefined;
  const [was, is] = [committed.split('\n'), served.split('\n')];
  const first = is.findIndex((line, index) => line !== was[index]);
  const at = first < 0 ? is.length : first;
  return [
    `schema.graphql is not what the API serves; "npm run schema" writes it anew. First difference, line ${at + 1}:`,
    `- ${was[at] ?? '(end)'}`,
    `+ ${is[at] ?? '(end)'}`,
  ].join('\n');
}
