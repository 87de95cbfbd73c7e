/** What `FROM node:26-slim` offers, as a folder of programs: Node of that version and npm. */
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, realpath, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes the folder and answers the PATH of the image. The system's own programs (a shell) stand in for Debian's.
 * @throws Error when the image wants another Node than the one that runs this
 */
export async function installBase(image: string, folder: string): Promise<string> {
  const wanted = /^node:(\d+)-slim$/.exec(image)?.[1];
  if (wanted !== process.versions.node.split('.')[0])
    throw new Error(`No stand-in for ${image} under Node ${process.version}.`);
  await mkdir(folder, { recursive: true });
  await symlink(process.execPath, path.join(folder, 'node'));
  const npmFolder = path.dirname(await npmScript());
  for (const program of ['npm', 'npx']) {
    const script = `#!/bin/sh\nexec "${folder}/node" "${npmFolder}/${program}-cli.js" "$@"\n`;
    await writeFile(path.join(folder, program), script);
    await chmod(path.join(folder, program), 0o755);
  }
  return [folder, '/usr/local/bin', '/usr/bin', '/bin'].join(path.delimiter);
}

async function npmScript(): Promise<string> {
  const { npm_execpath } = process.env;
  if (npm_execpath?.endsWith('npm-cli.js')) return npm_execpath;
  return await realpath(execFileSync('/bin/sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim());
}
