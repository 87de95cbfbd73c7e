/** Runs the build steps of our Dockerfile in clean folders, stage by stage: a stand-in where no container engine is. */
import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { copyBuildContext } from './build-context.ts';
import { installBase } from './base-image.ts';
import { parseDockerfile, type Stage, type Step } from './dockerfile.ts';

/** The last stage as a folder, with what `docker run` would start in it. */
export interface BuiltImage {
  /** Stands for the image's root folder. */
  root: string;
  workdir: string;
  env: Record<string, string>;
  user: string;
  command: string[];
}

/** Builds the image of the checkout in an empty folder. @throws Error with what the failing step printed */
export async function buildImage(checkout: string, folder: string): Promise<BuiltImage> {
  const context = path.join(folder, 'context');
  await copyBuildContext(checkout, context);
  const built = new Map<string, BuiltImage>();
  let last: BuiltImage | undefined;
  for (const stage of parseDockerfile(await readFile(path.join(checkout, 'Dockerfile'), 'utf8'))) {
    last = await buildStage(stage, path.join(folder, stage.name), { context, built });
    built.set(stage.name, last);
  }
  if (!last) throw new Error('The Dockerfile has no stage.');
  return last;
}

interface Sources {
  context: string;
  built: Map<string, BuiltImage>;
}

async function buildStage(stage: Stage, folder: string, sources: Sources): Promise<BuiltImage> {
  const image: BuiltImage = {
    root: path.join(folder, 'root'),
    workdir: '/',
    env: { PATH: await installBase(stage.base, path.join(folder, 'base')) },
    user: 'root',
    command: [],
  };
  await mkdir(image.root);
  for (const step of stage.steps) await runStep(step, image, sources);
  return image;
}

async function runStep({ instruction, text }: Step, image: BuiltImage, sources: Sources): Promise<void> {
  switch (instruction) {
    case 'WORKDIR':
      image.workdir = path.posix.resolve(image.workdir, text);
      return void (await mkdir(inImage(image), { recursive: true }));
    case 'ENV':
      for (const [, name, value] of text.matchAll(/(\w+)=(\S+)/g)) image.env[name!] = value!;
      return;
    case 'USER':
      image.user = text;
      return;
    case 'CMD':
      image.command = JSON.parse(text) as string[];
      return;
    case 'COPY':
      return await copy(text.split(/\s+/), image, sources);
    case 'RUN':
      return await run(text, image);
  }
}

async function copy(words: string[], image: BuiltImage, { context, built }: Sources): Promise<void> {
  const stage = words[0]?.startsWith('--from=') ? words.shift()!.slice('--from='.length) : undefined;
  const from = stage === undefined ? context : built.get(stage)?.root;
  if (from === undefined) throw new Error(`COPY from the unknown stage ${stage}`);
  const target = words.pop()!;
  const into = inImage(image, target);
  for (const word of words) {
    const source = path.join(from, word);
    // A folder means its content; a file goes into a target that ends with a slash.
    const isFolder = (await stat(source)).isDirectory();
    const to = isFolder || !/(^\.|\/)$/.test(target) ? into : path.join(into, path.basename(word));
    await cp(source, to, { recursive: true, verbatimSymlinks: true });
  }
}

/** Output is shown only when the step fails. */
async function run(commandLine: string, image: BuiltImage): Promise<void> {
  const { HOME, npm_config_cache, npm_config_registry } = process.env;
  // The packages' archives may come from this computer's cache: they are checked against the lockfile anyway.
  const fromHere = { HOME, npm_config_cache, npm_config_registry, npm_config_prefer_offline: 'true' };
  const child = spawn('/bin/sh', ['-c', commandLine], {
    cwd: inImage(image),
    env: { ...definedOnly(fromHere), ...image.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (output += text.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`RUN ${commandLine} ended with ${String(code)}:\n${output}`);
}

function inImage(image: BuiltImage, place = '.'): string {
  return path.join(image.root, path.posix.resolve(image.workdir, place));
}

function definedOnly(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
}
