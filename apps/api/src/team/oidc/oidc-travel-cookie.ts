/** What a browser takes along to the town's own sign-in: sealed, for ten minutes, good for one return. */
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../platform/time/clock.ts';
import { Config } from '../../platform/settings/config.ts';
import { sessionCookie } from '../../platform/http/session-cookie.ts';
import { Secrets } from '../../platform/settings/secrets.ts';
import type { OidcJourney } from './oidc-provider.ts';

const SEALED_AS = 'oidc-travel';
const LASTS_SECONDS = 600;

export interface OidcTravel extends OidcJourney {
  /** Page of the console to come back to. */
  readonly to: string;
  /** Of the page one set out from; the browser that comes back knows only its own. */
  readonly language: string | null;
}

@Injectable()
export class OidcTravelCookie {
  constructor(
    private readonly config: Config,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  set(reply: FastifyReply, travel: OidcTravel): void {
    const endsAt = this.clock.now().epochMilliseconds + LASTS_SECONDS * 1_000;
    const plain = Buffer.from(JSON.stringify({ ...travel, endsAt }));
    const { name, options } = this.cookie;
    const sealed = this.secrets.seal(SEALED_AS, '', plain).toString('base64url');
    reply.setCookie(name, sealed, { ...options, maxAge: LASTS_SECONDS });
  }

  /** Reads it and takes it away; null without one, a forged one, or one that took too long. */
  take(request: FastifyRequest, reply: FastifyReply): OidcTravel | null {
    const { name, options } = this.cookie;
    reply.clearCookie(name, options);
    const sealed = Buffer.from(request.cookies[name] ?? '', 'base64url');
    const plain = this.secrets.unseal(SEALED_AS, '', sealed);
    if (!plain) return null;
    const { endsAt, ...travel } = JSON.parse(plain.toString()) as OidcTravel & { endsAt: number };
    return endsAt > this.clock.now().epochMilliseconds ? travel : null;
  }

  /** Lax: it must come along when the provider sends the browser back. */
  private get cookie() {
    const { name, options } = sessionCookie(this.config.publicUrl.startsWith('https:'));
    return { name: name.replace('session', 'oidc'), options: { ...options, sameSite: 'lax' } as const };
  }
}
