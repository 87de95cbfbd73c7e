// Browsers that are kiosks: one becomes one by a code, is known by its cookie, and says now and then that it is there.
import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import type { Kiosks } from '../../bookings/guests/guest-source.ts';
import { typedDigits } from '../../bookings/codes/typed-digits.ts';
import { DomainError } from '../../platform/domain-error.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Config } from '../../platform/settings/config.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { AuditLog } from '../../team/audit/audit-log.ts';
import { giveKioskToken, kioskToken } from '../kiosk-cookie.ts';
import { Kiosk, lockOf } from '../kiosk.entity.ts';
import { KioskCodes } from './kiosk-code.ts';

/** Time to wipe a screen; then the next one may use it, whether or not somebody thought of unlocking it. */
const CLEANING = { minutes: 3 };
/** The team's lists tell minutes: an answer a minute is written down, not one in twenty seconds. */
const SEEN_TO = { minutes: 1 };

export type Caller = Pick<RequestContext, 'reply' | 'sourceKey' | 'fromElsewhere'>;

@Injectable()
export class KioskDevices implements Kiosks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly codes: KioskCodes,
    private readonly log: AuditLog,
  ) {}

  /**
   * Makes the asking browser the kiosk of this code, in place of whatever it and the kiosk were before.
   * @throws DomainError WRONG_KIOSK_CODE, RATE_LIMITED; FORBIDDEN when a page of somebody else's asks for it
   */
  async enrol(typed: string, { reply, sourceKey, fromElsewhere }: Caller): Promise<Kiosk> {
    if (fromElsewhere || !reply) throw new DomainError('FORBIDDEN');
    await this.codes.countTry(sourceKey);
    const digits = typedDigits(typed);
    const token = randomBytes(32).toString('base64url');
    const before = kioskToken(this.config, reply);
    const kiosk = await this.log.noting(
      { staffId: null, action: 'kiosk.enrol', objectId: null },
      () => this.transactions.quietly((entities) => this.use(entities, digits, token, before)),
      ({ id }) => id,
    );
    await this.codes.forgiveTry(sourceKey);
    giveKioskToken(this.config, reply, token);
    return kiosk;
  }

  /** The kiosk the asking browser is; null for none, or one that is revoked. */
  async own({ reply }: Pick<Caller, 'reply'>): Promise<Kiosk | null> {
    const token = kioskToken(this.config, reply);
    if (token === null) return null;
    const enrolled = { tokenHash: hashOf(token), revokedAt: IsNull() };
    return this.dataSource.getRepository(Kiosk).findOneBy(enrolled);
  }

  async kioskOf(caller: Pick<Caller, 'reply'>): Promise<string | null> {
    return (await this.own(caller))?.id ?? null;
  }

  /** Notes that the device is there, and has its browser keep the cookie for longer. */
  async alive(caller: Pick<Caller, 'reply'>): Promise<Kiosk | null> {
    const kiosk = await this.own(caller);
    if (!kiosk) return null;
    const { id, lastSeenAt } = kiosk;
    const now = this.clock.now();
    if (caller.reply) giveKioskToken(this.config, caller.reply, kioskToken(this.config, caller.reply)!);
    if (lastSeenAt === null || Temporal.Instant.compare(lastSeenAt.add(SEEN_TO), now) <= 0)
      await this.dataSource.getRepository(Kiosk).update({ id }, { lastSeenAt: now });
    return kiosk;
  }

  /** Locks it for cleaning; a lock of the team's lasts longer and stays as it is. */
  async lock(caller: Pick<Caller, 'reply'>): Promise<Kiosk | null> {
    const now = this.clock.now();
    return this.setLock(caller, { lockedAt: now, lockEndsAt: now.add(CLEANING) });
  }

  /** Ends the lock for cleaning. @throws DomainError FORBIDDEN when the team has locked it */
  async unlock(caller: Pick<Caller, 'reply'>): Promise<Kiosk | null> {
    const kiosk = await this.setLock(caller, { lockedAt: null, lockEndsAt: null });
    if (kiosk && lockOf(kiosk, this.clock.now())) throw new DomainError('FORBIDDEN');
    return kiosk;
  }

  /** In one statement, as the team may lock it at the same moment. */
  private async setLock(
    caller: Pick<Caller, 'reply'>,
    { lockedAt, lockEndsAt }: Pick<Kiosk, 'lockedAt' | 'lockEndsAt'>,
  ): Promise<Kiosk | null> {
    const kiosk = await this.own(caller);
    if (!kiosk) return null;
    await this.dataSource.query(
      `UPDATE kiosk SET locked_at = $2, lock_ends_at = $3
       WHERE id = $1 AND (locked_at IS NULL OR lock_ends_at IS NOT NULL)`,
      [kiosk.id, lockedAt, lockEndsAt],
    );
    return this.own(caller);
  }

  private async use(
    entities: EntityManager,
    digits: string,
    token: string,
    before: string | null,
  ): Promise<Kiosk> {
    const now = this.clock.now();
    const [[used]] = await entities.query<[{ id: string }[], number]>(
      `UPDATE kiosk SET code_hash = NULL, code_ends_at = NULL, token_hash = $3, enrolled_at = $2, last_seen_at = $2,
         locked_at = NULL, lock_ends_at = NULL, revoked_at = NULL
       WHERE code_hash = ANY($1::bytea[]) AND code_ends_at > $2 RETURNING id`,
      [this.codes.hashesOf(digits), now, hashOf(token)],
    );
    if (!used) throw new DomainError('WRONG_KIOSK_CODE', {}, 'code');
    // The browser was another kiosk before; that one has no device now.
    if (before !== null) {
      await entities.update(Kiosk, { tokenHash: hashOf(before) }, { tokenHash: null, enrolledAt: null });
    }
    return entities.findOneByOrFail(Kiosk, used);
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
