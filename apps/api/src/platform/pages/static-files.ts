/** The browser's files as they were built, with the compressed forms that the build put beside them. */
import path from 'node:path';
import fastifyStatic, { type FastifyStaticOptions } from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const COMMON = {
  decorateReply: false,
  index: false,
  // What is hidden in a folder (.env, .git) is not for others.
  dotfiles: 'ignore',
} satisfies Partial<FastifyStaticOptions>;

/** Serves every file below the folder under its own path; hidden files (the build's manifest) are left out. */
export async function serveStaticFiles(fastify: FastifyInstance, folder: string): Promise<void> {
  // Their names hold their checksums, so they never change.
  await fastify.register(fastifyStatic, {
    ...COMMON,
    preCompressed: true,
    root: path.join(folder, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365 days',
  });
  // A route for each, as every other address is a page.
  await fastify.register(fastifyStatic, {
    ...COMMON,
    preCompressed: true,
    root: folder,
    wildcard: false,
    globIgnore: ['assets/**', '**/*.{br,gz}'],
    maxAge: '1 hour',
  });
}

/** Serves the town's own files under /dateien/, also in pieces, as browsers ask for videos (RFC 9110, ranges). */
export async function serveTownFiles(fastify: FastifyInstance, folder: string): Promise<void> {
  await fastify.register(fastifyStatic, {
    ...COMMON,
    root: folder,
    prefix: '/dateien/',
    maxAge: '1 hour',
  });
}
