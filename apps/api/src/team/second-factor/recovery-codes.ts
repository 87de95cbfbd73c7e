/** Ten codes for the day on which the phone is lost: shown once, kept as keyed hashes, each good for one time. */
import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Secrets } from '../../platform/settings/secrets.ts';
import { RecoveryCode } from './recovery-code.entity.ts';

const HOW_MANY = 10;
/** Crockford's Base32: nothing that looks like something else. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 10;

@Injectable()
export class RecoveryCodes {
  constructor(private readonly secrets: Secrets) {}

  /** Makes ten new ones, as `xxxxx-xxxxx`; the older ones are worth nothing from now on. */
  async renew(entities: EntityManager, staffId: string): Promise<string[]> {
    const codes = Array.from({ length: HOW_MANY }, newCode);
    await entities.delete(RecoveryCode, { staffId });
    const hashes = codes.map((code) => this.hashOf(staffId, code));
    await entities.insert(
      RecoveryCode,
      hashes.map((codeHash) => ({ staffId, codeHash })),
    );
    return codes.map((code) => `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`);
  }

  /** Uses a code up. @returns whether it was one of this person, and nobody used it before */
  async use(entities: EntityManager, staffId: string, typed: string): Promise<boolean> {
    const code = asWritten(typed);
    if (code.length !== LENGTH) return false;
    const hashes = this.secrets.versions.map((version) => this.hashOf(staffId, code, version));
    const [, used] = await entities.query<[unknown, number]>(
      'DELETE FROM recovery_code WHERE staff_id = $1 AND code_hash = ANY($2::bytea[])',
      [staffId, hashes],
    );
    return used === 1;
  }

  private hashOf(staffId: string, code: string, version?: number): Buffer {
    return this.secrets.keyedHash('recovery-code', `${staffId}\n${code}`, version);
  }
}

function newCode(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** Crockford reads o as 0, i and l as 1; dashes and spaces are for the eye. */
function asWritten(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
}
