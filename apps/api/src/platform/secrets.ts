/** Keys derived from SECRET_KEY, one for each purpose, so that knowing one tells nothing about another. */
import { createHmac, hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from './config.ts';

@Injectable()
export class Secrets {
  private readonly derived = new Map<string, Buffer>();

  constructor(private readonly config: Config) {}

  /** Numbers of the keys in SECRET_KEY, newest first. */
  get versions(): readonly number[] {
    return this.config.secretKeys.map(({ version }) => version);
  }

  /** Number of the newest key. */
  get currentVersion(): number {
    return this.config.secretKeys[0]!.version;
  }

  /** Whether SECRET_KEY still lists this key. */
  has(version: number): boolean {
    return this.versions.includes(version);
  }

  /** 32 bytes for one purpose (RFC 5869). @throws RangeError when SECRET_KEY lists no key of this number. */
  key(purpose: string, version = this.currentVersion): Buffer {
    const secret = this.config.secretKeys.find((each) => each.version === version);
    if (secret === undefined) throw new RangeError(`SECRET_KEY holds no key number ${version}`);
    const name = `${version}:${purpose}`;
    const key =
      this.derived.get(name) ?? Buffer.from(hkdfSync('sha256', secret.text, '', `mitnand:${purpose}`, 32));
    this.derived.set(name, key);
    return key;
  }

  /** HMAC-SHA-256 of a text: finds the same text again without keeping it. */
  keyedHash(purpose: string, text: string, version = this.currentVersion): Buffer {
    return createHmac('sha256', this.key(purpose, version)).update(text).digest();
  }
}
