/**
 * Proves without a container engine that the image's contents suffice: runs the Dockerfile's steps in clean folders and starts
 * the image's command on a throwaway PostgreSQL. `node tools/image-steps.ts`, one to two minutes.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { throwawayPostgres } from '../libs/embedded-postgres/src/embedded-postgres.ts';
import { buildImage } from './deployment/build-image.ts';
import { runImage } from './deployment/run-image.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'mitnand-image-'));
await chmod(folder, 0o755);
const postgres = await throwawayPostgres();
try {
  const image = await buildImage(path.resolve(import.meta.dirname, '..'), folder);
  console.log(`Built ${image.root}; starting ${image.command.join(' ')}`);
  const container = await runImage(image, postgres.url);
  for (const address of ['/readyz', '/']) {
    const { status } = await fetch(container.url + address);
    console.log(`${address} answers ${status}`);
    if (status !== 200) process.exitCode = 1;
  }
  await container.stop();
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
