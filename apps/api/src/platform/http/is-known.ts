// Whether somebody has the very answer already (RFC 9110, 13.1.2).
import type { FastifyRequest } from 'fastify';

/** One of the tags in If-None-Match is this one, or any is meant; a weak tag and a strong one of the same name are the same here. */
export function isKnown({ headers }: Pick<FastifyRequest, 'headers'>, etag: string): boolean {
  const asked = headers['if-none-match'] ?? '';
  const known: readonly string[] = asked.match(/"[^"]*"/g) ?? [];
  return asked.trim() === '*' || known.includes(etag.replace(/^W\//, ''));
}
