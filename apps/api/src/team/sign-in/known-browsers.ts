/** Browsers in which somebody has signed in before: they have a count of wrong tries of their own, which no stranger uses up. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/time/clock.ts';
import { Config } from '../../platform/settings/config.ts';
import { sessionCookie } from '../../platform/http/session-cookie.ts';
import { Secrets } from '../../platform/settings/secrets.ts';
import { type Door, replyAt } from './door.ts';

const LASTS_DAYS = 180;
const SIGNATURE_BYTES = 16;
/** Browser, end in seconds since 1970 in base 36, signature. */
const VALUE = /^([\w-]{16})\.([0-9a-z]{6,8})\.([\w-]{22})$/;

@Injectable()
export class KnownBrowsers {
  constructor(
    private readonly config: Config,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** Which browser of this person it is; null for one in which they never signed in. Nothing about it is stored here. */
  idOf(door: Door, staffId: string): string | null {
    const parts = VALUE.exec(door.reply?.request.cookies[this.cookie(staffId).name] ?? '');
    if (!parts) return null;
    const [, id, end, signature] = parts as unknown as [string, string, string, string];
    const isOver = Number.parseInt(end, 36) * 1_000 <= this.clock.now().epochMilliseconds;
    return !isOver && this.isSigned(`${id}.${end}`, staffId, Buffer.from(signature, 'base64url')) ? id : null;
  }

  /** Knows this browser from now on, for 180 days. */
  remember(door: Door, staffId: string): void {
    const id = this.idOf(door, staffId) ?? randomBytes(12).toString('base64url');
    const end = Math.floor(this.clock.now().epochMilliseconds / 1_000) + LASTS_DAYS * 86_400;
    const signed = `${id}.${end.toString(36)}`;
    const signature = this.signature(signed, staffId).toString('base64url');
    const { name, options } = this.cookie(staffId);
    replyAt(door).setCookie(name, `${signed}.${signature}`, options);
  }

  /** One for each person: at a desk that several share, each is known. */
  private cookie(staffId: string) {
    const { name, options } = sessionCookie(this.config.publicUrl.startsWith('https:'));
    const whose = this.secrets.keyedHash('known-browser-name', staffId).toString('hex').slice(0, 12);
    const known = name.replace('session', `known-${whose}`);
    return { name: known, options: { ...options, maxAge: LASTS_DAYS * 86_400 } };
  }

  private isSigned(signed: string, staffId: string, signature: Buffer): boolean {
    return this.secrets.versions.some((version) =>
      timingSafeEqual(this.signature(signed, staffId, version), signature),
    );
  }

  private signature(signed: string, staffId: string, version?: number): Buffer {
    return this.secrets
      .keyedHash('known-browser', `${signed}.${staffId}`, version)
      .subarray(0, SIGNATURE_BYTES);
  }
}
