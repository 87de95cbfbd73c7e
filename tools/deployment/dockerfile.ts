/** Reads our Dockerfile: the instructions it uses and no others, so that nothing is passed over in silence. */

/** One stage: what it starts from and its steps in order. */
export interface Stage {
  name: string;
  base: string;
  steps: Step[];
}

/** One instruction, e.g. `COPY` with its words, or `RUN` with its command line. */
export interface Step {
  instruction: string;
  text: string;
}

const KNOWN = ['COPY', 'RUN', 'WORKDIR', 'ENV', 'USER', 'EXPOSE', 'HEALTHCHECK', 'CMD'];

/** Splits a Dockerfile into stages. @throws Error on an instruction that the image's steps can't be run for */
export function parseDockerfile(source: string): Stage[] {
  const stages: Stage[] = [];
  for (const line of logicalLines(source)) {
    const [instruction = '', ...words] = line.split(/\s+/);
    const text = line.slice(instruction.length).trim();
    if (instruction === 'FROM') {
      const name = words[1]?.toUpperCase() === 'AS' ? words[2]! : 'final';
      stages.push({ name, base: words[0]!, steps: [] });
      continue;
    }
    const stage = stages.at(-1);
    if (!stage || !KNOWN.includes(instruction)) throw new Error(`Not understood in the Dockerfile: ${line}`);
    stage.steps.push({ instruction, text });
  }
  return stages;
}

function logicalLines(source: string): string[] {
  return source
    .split('\n')
    .filter((line) => !line.trim().startsWith('#'))
    .join('\n')
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
