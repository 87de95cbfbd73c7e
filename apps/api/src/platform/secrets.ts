/** Keys derived from SECRET_KEY, one for each purpose, so that knowing one tells nothing about another. */
import { createHmac, hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from './config.ts';

@Injectable()
export class Secrets {
  private readonly derived = new Map<string, Buffer>();

  constructor(private readonly config: Config) {}

  /** Number of the newest key; the oldest one listed in SECRET_KEY is number 1. */
  get currentVersion(): number {
    return this.config.secretKeys.length;
  }

  /** 32 bytes for one purpose (RFC 5869). @throws RangeError when no key of this version is configured. */
  key(purpose: string, version = this.currentVersion): Buffer {
    const secret = this.config.secretKeys[this.currentVersion - version];
    if (secret === undefined) throw new RangeError(`SECRET_KEY holds no key number ${version}`);
    const name = `${version}:${purpose}`;
    const key =
      this.derived.get(name) ?? Buffer.from(hkdfSync('sha256', secret, '', `mitnand:${purpose}`, 32));
    this.derived.set(name, key);
    return key;
  }

  /** HMAC-SHA-256 of a text: finds the same text again without keeping it. */
  keyedHash(purpose: string, text: string, version = this.currentVersion): Buffer {
    return createHmac('sha256', this.key(purpose, version)).update(text).digest();
  }
}
