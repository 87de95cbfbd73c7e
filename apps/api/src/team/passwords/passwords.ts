/** Hashes passwords with argon2id, and compares them, a few at a time, so that a crowd at the door leaves the house standing. */
import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Turns } from '../../platform/transactions/turns.ts';

interface Cost {
  /** KiB. */
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, two passes, one lane. */
const COST: Cost = { memory: 19_456, passes: 2, parallelism: 1 };
const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** The PHC string format, as argon2's reference implementation writes it. */
const PHC =
  /^\$argon2id\$v=19\$m=(?<memory>\d+),t=(?<passes>\d+),p=(?<parallelism>\d+)\$(?<salt>[\w+/]+)\$(?<hash>[\w+/]+)$/;

const derive = promisify<'argon2id', Argon2Parameters, Buffer>(argon2);

@Injectable()
export class Passwords {
  /** Compared with where there is no password, so that an unknown address takes as long as a known one. */
  private readonly nobodys = written(COST, randomBytes(SALT_BYTES), randomBytes(HASH_BYTES));

  constructor(private readonly turns: Turns) {}

  /** The hash to keep, in PHC format. */
  async hash(password: string): Promise<string> {
    const salt = randomBytes(SALT_BYTES);
    return written(COST, salt, await this.hashOf(password, salt, COST, HASH_BYTES));
  }

  /** Whether a password is the one of this hash; takes as long when there is none. */
  async matches(password: string, phc: string | null): Promise<boolean> {
    const { memory, passes, parallelism, salt, hash } = PHC.exec(phc ?? this.nobodys)!.groups as Record<
      string,
      string
    >;
    const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
    const kept = Buffer.from(hash!, 'base64');
    const typed = await this.hashOf(password, Buffer.from(salt!, 'base64'), cost, kept.length);
    return timingSafeEqual(typed, kept) && phc !== null;
  }

  /** NFC: an ä typed on a Mac is the same as one typed on a phone. */
  private hashOf(password: string, nonce: Buffer, cost: Cost, tagLength: number): Promise<Buffer> {
    const message = password.normalize('NFC');
    return this.turns.take('argon2', () => derive('argon2id', { message, nonce, tagLength, ...cost }));
  }
}

function written({ memory, passes, parallelism }: Cost, salt: Buffer, hash: Buffer): string {
  const [saltText, hashText] = [salt, hash].map((bytes) => bytes.toString('base64').replace(/=+$/, ''));
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${saltText}$${hashText}`;
}
