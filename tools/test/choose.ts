/** Reads the command line of `npm test`. */
import { parseArgs } from 'node:util';
import type { Options, Step } from './step.ts';

/**
 * Which steps run, and how. Words before `--` choose the steps whose names contain one of them; what follows goes to
 * the tool behind.
 * @throws Error when a word fits no step, or an option is unknown.
 */
export function choose(args: string[], steps: Step[]): { chosen: Step[]; options: Options } {
  const end = args.indexOf('--');
  const [own, rest] = end < 0 ? [args, []] : [args.slice(0, end), args.slice(end + 1)];
  const { values, positionals } = parseArgs({
    args: own,
    options: { postgres: { type: 'string', default: 'bundled' } },
    allowPositionals: true,
  });
  if (values.postgres !== 'bundled' && values.postgres !== 'system') {
    throw new Error('--postgres is "bundled" or "system".');
  }
  const stray = positionals.find((word) => !steps.some((step) => step.name.includes(word)));
  if (stray !== undefined) {
    throw new Error(`No step is called "${stray}". There are: ${steps.map((step) => step.name).join(', ')}.`);
  }
  const isChosen = (step: Step) =>
    positionals.length === 0 || positionals.some((word) => step.name.includes(word));
  return { chosen: steps.filter(isChosen), options: { postgres: values.postgres, rest } };
}
