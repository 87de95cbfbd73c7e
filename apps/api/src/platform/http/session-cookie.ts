/** The cookie that holds a session's token: out of reach for scripts, other sites and, by its prefix, other hosts. */
import type { CookieSerializeOptions } from '@fastify/cookie';

/** `__Host-` demands https; a town tried out at http://localhost does without. */
export function sessionCookie(https: boolean): { name: string; options: CookieSerializeOptions } {
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure: https } as const;
  return { name: https ? '__Host-session' : 'session', options };
}
