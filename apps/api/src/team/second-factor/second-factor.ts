/** The second factor of an account: codes of an app, each good for one time, or a recovery code in their place. */
import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/time/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { Secrets } from '../../platform/settings/secrets.ts';
import { StaffMember } from '../accounts/staff-member.entity.ts';
import { RecoveryCodes } from './recovery-codes.ts';
import type { ProposedTotp } from './proposed-totp.ts';
import { SECRET_BYTES, stepOf, totpSetup, type TotpNames } from './totp.ts';

const SEALED_AS = 'totp';
const PROPOSED_AS = 'totp-proposal';

/** A secret that an app has proved to hold, ready to be kept. */
export interface ProvenSecret {
  readonly secret: Buffer;
  /** The code that proved it won't be taken again. */
  readonly step: number;
}

@Injectable()
export class SecondFactor {
  constructor(
    private readonly secrets: Secrets,
    private readonly clock: Clock,
    private readonly recoveryCodes: RecoveryCodes,
  ) {}

  /**
   * Another secret for each who looks, so that who looked before knows nothing of it; and the same secret sealed with the
   * end of its time, to be sent back by its `owner`, so that nothing waits in a table.
   */
  propose(owner: string, until: Temporal.Instant, names: TotpNames): ProposedTotp {
    const secret = randomBytes(SECRET_BYTES);
    const sealed = this.secrets.seal(PROPOSED_AS, owner, Buffer.concat([secret, written(until)]));
    return { ...totpSetup(secret, names), setup: sealed.toString('base64url') };
  }

  /** What was proposed to this owner. @throws DomainError BAD_INPUT on `setup` for what never was or is too old */
  proposed(owner: string, setup: string): Buffer {
    const proposal = this.secrets.unseal(PROPOSED_AS, owner, Buffer.from(setup, 'base64url'));
    if (!proposal || proposal.readBigInt64BE(SECRET_BYTES) <= this.clock.now().epochMilliseconds)
      throw new DomainError('BAD_INPUT', {}, 'setup');
    return proposal.subarray(0, SECRET_BYTES);
  }

  /** Null unless the code is one of this secret now. */
  prove(secret: Buffer, code: string): ProvenSecret | null {
    const step = stepOf(code, secret, this.clock.now());
    return step === null ? null : { secret, step };
  }

  /** Columns of an account with this secret. */
  columns(staffId: string, { secret, step }: ProvenSecret) {
    return { totpSecret: this.secrets.seal(SEALED_AS, staffId, secret), totpLastStep: String(step) };
  }

  /** Takes a code of the app or a recovery code, once: of two at the same moment one is right. */
  async accept(entities: EntityManager, member: StaffMember, code: string): Promise<boolean> {
    return (
      (await this.acceptCode(entities, member, code)) ||
      (await this.recoveryCodes.use(entities, member.id, code))
    );
  }

  private async acceptCode(entities: EntityManager, member: StaffMember, code: string): Promise<boolean> {
    const secret = member.totpSecret && this.secrets.unseal(SEALED_AS, member.id, member.totpSecret);
    const step = secret && stepOf(code, secret, this.clock.now());
    if (step === null) return false;
    const { affected } = await entities
      .createQueryBuilder()
      .update(StaffMember)
      .set({ totpLastStep: String(step) })
      .where('id = :id AND (totp_last_step IS NULL OR totp_last_step < :step)', { id: member.id, step })
      .execute();
    return affected === 1;
  }
}

function written(instant: Temporal.Instant): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(BigInt(instant.epochMilliseconds));
  return bytes;
}
