/** Runs a program in a process group of its own, so that whatever it starts ends with it. */
import { spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** Groups that still run; `endRunningCommands` ends them when the run itself is ended. */
const running = new Set<number>();

export interface CommandOptions {
  env?: NodeJS.ProcessEnv;
  /** Shown as it comes instead of kept. */
  show?: boolean;
  minutes?: number;
}

/** `output` holds both streams in the order they came; it is empty for a command that is shown. */
export interface Finished {
  succeeded: boolean;
  output: string;
}

/** Runs a program of node_modules/.bin (or any other on the PATH) in the root folder, without input. */
export async function runCommand(
  command: string,
  args: string[],
  options: CommandOptions = {},
): Promise<Finished> {
  const { env = {}, show = false, minutes = 15 } = options;
  const bin = path.join(root, 'node_modules/.bin');
  const child = spawn(command, args, {
    cwd: root,
    detached: true,
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    env: {
      ...process.env,
      NX_DAEMON: 'false',
      ...env,
      PATH: `${bin}${path.delimiter}${process.env['PATH']}`,
    },
  });
  const group = child.pid;
  if (group) running.add(group);
  let output = '';
  child.stdout?.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (output += part.toString()));

  const timer = setTimeout(() => {
    const ended = `\n${path.basename(command)} was ended after ${minutes} minutes.`;
    output += ended;
    if (show) console.error(ended);
    if (group) endGroup(group, 'SIGKILL');
  }, minutes * 60_000);
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(null);
    });
    child.once('close', resolve);
  });
  clearTimeout(timer);
  if (group) {
    endGroup(group, 'SIGKILL');
    running.delete(group);
  }
  return { succeeded: code === 0, output: output.trim() };
}

/** Asks every command that still runs to end; each tidies up what it started. */
export function endRunningCommands(): void {
  for (const group of running) endGroup(group, 'SIGTERM');
}

function endGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch {
    // Already gone.
  }
}
