/** The cookie by which a device is known: out of reach for its page, for other sites, and by its prefix for other hosts. */
import type { FastifyReply } from 'fastify';
import { sessionCookie } from '../platform/http/session-cookie.ts';
import type { Config } from '../platform/settings/config.ts';

/** Browsers keep no cookie longer; each sign of life renews it. */
const LASTS_SECONDS = 400 * 86_400;

/** `__Host-mitnand_kiosk` by https; a town tried out at http://localhost does without the prefix. */
function kioskCookie({ publicUrl }: Config) {
  const { name, options } = sessionCookie(publicUrl.startsWith('https:'));
  return { name: name.replace('session', 'mitnand_kiosk'), options: { ...options, maxAge: LASTS_SECONDS } };
}

/** What the browser of a request holds; null without one, and where no browser waits for an answer. */
export function kioskToken(config: Config, reply: FastifyReply | null): string | null {
  return reply?.request.cookies[kioskCookie(config).name] ?? null;
}

export function giveKioskToken(config: Config, reply: FastifyReply, token: string): void {
  const { name, options } = kioskCookie(config);
  reply.header('cache-control', 'no-store').setCookie(name, token, options);
}
