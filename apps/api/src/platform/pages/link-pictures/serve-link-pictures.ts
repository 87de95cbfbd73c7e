/** Serves `/vorschau/12345.png?lang=uk` and `/vorschau/start.png`: what messengers show beside a link to a page. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../../domain-error.ts';
import { refusalBehind } from '../../graphql/error-format.ts';
import { sendRefusal } from '../../http/failures.filter.ts';
import { RateLimits } from '../../rate-limits.ts';
import { Config } from '../../settings/config.ts';
import { Turns } from '../../transactions/turns.ts';
import { inProcessExecutor, type Execute } from '../in-process-executor.ts';
import { DrawnPictures } from './drawn-pictures.ts';
import type { Picture } from './picture.ts';
import { isKnown } from '../../http/is-known.ts';

/** What the web app offers for it. @returns null for what has no picture */
export type FindPicture = (request: {
  name: string;
  language: string;
  origin: string;
  execute: Execute;
}) => Promise<Picture | null>;

const FILE = /^([1-9]\d{4,6}|start)\.png$/;
/** Pictures drawn for one network: a messenger's server asks for each once, and they are kept. */
const DRAWINGS = { perWindow: 300, windowSeconds: 600 };
/** Seconds; a date that was moved stands in previews no longer than that. */
const LASTING = 'public, max-age=300';

export function serveLinkPictures(app: NestFastifyApplication, findPicture: FindPicture): void {
  const fastify = app.getHttpAdapter().getInstance();
  const executorFor = inProcessExecutor(app);
  const { publicUrl: origin } = app.get(Config);
  const limits = app.get(RateLimits);
  const drawn = new DrawnPictures(app.get(Turns), async (url) => {
    const { statusCode, rawPayload } = await fastify.inject({ url });
    return statusCode === 200 ? rawPayload : null;
  });

  fastify.get<{ Params: { file: string }; Querystring: { lang?: unknown } }>(
    '/vorschau/:file',
    async (request, reply) => {
      try {
        return await answer(request, reply);
      } catch (error) {
        sendRefusal(refusalBehind(error), request, reply);
        return reply;
      }
    },
  );

  async function answer(
    request: FastifyRequest<{ Params: { file: string }; Querystring: { lang?: unknown } }>,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const [, name] = FILE.exec(request.params.file) ?? [];
    if (!name) throw new DomainError('NOT_FOUND');
    const { lang } = request.query;
    const language = typeof lang === 'string' ? lang : '';
    const picture = await findPicture({ name, language, origin, execute: executorFor(request.facts) });
    if (!picture) throw new DomainError('NOT_FOUND');
    const version = drawn.nameOf(picture);
    const etag = `"${version}"`;
    void reply.headers({ 'cache-control': LASTING, etag });
    if (isKnown(request, etag)) return reply.status(304).send();
    if (!drawn.has(version)) await limits.take('link-picture', request.facts.sourceKey, DRAWINGS);
    const file = await drawn.find(version, picture);
    return reply.headers({ 'content-type': 'image/png', 'x-content-type-options': 'nosniff' }).send(file);
  }
}
