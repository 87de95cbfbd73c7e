/** The committed schema.graphql is what the built API serves. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root, runCommand } from './run-command.ts';
import { oneCheck, type Outcome } from './step.ts';

const COMMITTED = 'libs/api-client/schema.graphql';

/** Emits the schema from the built API and compares. */
export async function checkSchema(): Promise<Outcome> {
  const emitted = await runCommand('node', ['apps/api/dist/print-schema.js']);
  if (!emitted.succeeded) return oneCheck('schema', emitted.output);
  const committed = await readFile(path.join(root, COMMITTED), 'utf8');
  return oneCheck('schema', differenceBetween(committed.trim(), emitted.output));
}

/** Undefined when equal, else the first line that differs and what to do. */
export function differenceBetween(committed: string, emitted: string): string | undefined {
  if (committed === emitted) return undefined;
  const [was, is] = [committed.split('\n'), emitted.split('\n')];
  const line = is.findIndex((text, index) => text !== was[index]);
  const at = line < 0 ? is.length : line;
  return [
    `${COMMITTED} is not what the API serves; "npm run schema" writes it anew. First difference, line ${at + 1}:`,
    `- ${was[at] ?? '(end)'}`,
    `+ ${is[at] ?? '(end)'}`,
  ].join('\n');
}
