/** Keys derived from SECRET_KEY, one for each purpose, so that knowing one tells nothing about another. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from './config.ts';

/** NIST SP 800-38D: 96 bits of nonce and a whole tag. */
const CIPHER = { name: 'aes-256-gcm', nonceBytes: 12, tagBytes: 16 } as const;
/** The number of the key stands before nonce, tag and text. */
const VERSION_BYTES = 2;

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

  /** Encrypts for one purpose; `owner` says whose it is, and only under the same owner it opens again. */
  seal(purpose: string, owner: string, plain: Buffer): Buffer {
    const version = Buffer.alloc(VERSION_BYTES);
    version.writeUInt16BE(this.currentVersion);
    const nonce = randomBytes(CIPHER.nonceBytes);
    const cipher = createCipheriv(CIPHER.name, this.key(purpose), nonce);
    cipher.setAAD(Buffer.from(owner));
    const text = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([version, nonce, cipher.getAuthTag(), text]);
  }

  /** What was sealed; null when its key is gone, when it is another's, or when a bit of it was changed. */
  unseal(purpose: string, owner: string, sealed: Buffer): Buffer | null {
    const tagAt = VERSION_BYTES + CIPHER.nonceBytes;
    const textAt = tagAt + CIPHER.tagBytes;
    if (sealed.length < textAt || !this.has(sealed.readUInt16BE())) return null;
    const key = this.key(purpose, sealed.readUInt16BE());
    const decipher = createDecipheriv(CIPHER.name, key, sealed.subarray(VERSION_BYTES, tagAt), {
      authTagLength: CIPHER.tagBytes,
    });
    decipher.setAAD(Buffer.from(owner)).setAuthTag(sealed.subarray(tagAt, textAt));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(textAt)), decipher.final()]);
    } catch {
      return null;
    }
  }
}
