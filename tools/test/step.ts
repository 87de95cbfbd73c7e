/** One step of `npm test`: what it is called, and what came out of it. */

/** Something that failed: the name of the check or test, and what to read about it. */
export interface Failure {
  name: string;
  detail: string;
}

/** What a step found; `notRun` says why nothing could be checked on this machine, which is no failure. */
export interface Outcome {
  passed: number;
  failures: Failure[];
  notRun?: string;
}

/** `system` runs database specs on the PostgreSQL that is installed, instead of the bundled one. */
export interface Options {
  postgres: 'bundled' | 'system';
  /** Handed to the tool behind the step: a file pattern for specs and journeys. */
  rest: string[];
}

/** A step of the run. Its name is what `npm test -- <name>` chooses it by. */
export interface Step {
  name: string;
  /** What the step needs to have passed before: without a build there is nothing to measure. */
  needs?: string;
  run(options: Options): Promise<Outcome>;
}

/** The outcome of a step that is one check. */
export function oneCheck(name: string, complaint: string | undefined): Outcome {
  if (complaint === undefined) return { passed: 1, failures: [] };
  return { passed: 0, failures: [{ name, detail: complaint }] };
}
