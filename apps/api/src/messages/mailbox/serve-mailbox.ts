// Shows what the demo has sent, where there is no mail server. It holds PINs: in production the address leads nowhere.
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { Config } from '../../platform/settings/config.ts';
import { frameHeaders, inFrame } from '../letters/in-frame.ts';
import { readMail, readMailbox } from './mailbox.ts';
import { listPage, mailPage, style } from './mailbox-pages.ts';

/** Pages hold nothing inline, and frame the letters. */
const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-robots-tag': 'noindex',
} as const;

type Named = { Params: { name: string } };

/** Adds `/post` to the server of a demo whose mails land in a folder. */
export function serveMailbox(app: NestFastifyApplication, zone: () => Promise<string>): void {
  const config = app.get(Config);
  if (!hasMailbox(config)) return;
  const { folder } = config.mail;
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/post', async (_, reply) =>
    reply.headers(pageHeaders).send(listPage(await readMailbox(folder), await zone())),
  );
  fastify.get('/post/post.css', (_, reply) => reply.type('text/css; charset=utf-8').send(style));
  fastify.get<Named>('/post/:name', async ({ params }, reply) => {
    const mail = await readMail(folder, params.name);
    return mail ? reply.headers(pageHeaders).send(mailPage(mail, await zone())) : gone(reply);
  });
  fastify.get<Named>('/post/:name/html', async ({ params }, reply) => {
    const mail = await readMail(folder, params.name);
    return mail ? reply.headers(frameHeaders).send(inFrame(mail.html)) : gone(reply);
  });
  fastify.get<Named>('/post/:name/termin.ics', async ({ params }, reply) => {
    const mail = await readMail(folder, params.name);
    const type = 'text/calendar; charset=utf-8';
    return mail?.calendar
      ? reply.headers({ ...pageHeaders, 'content-type': type }).send(mail.calendar)
      : gone(reply);
  });
}

/** Whether mails land in a folder that may be shown to whoever comes. */
export function hasMailbox({ production, demo, mail }: Config): boolean {
  return !production && demo && mail.smtpUrl === undefined;
}

/** Mails are thrown away after two days. */
const gone = (reply: FastifyReply): FastifyReply =>
  reply.status(404).headers(pageHeaders).send(listPage([], 'UTC'));
