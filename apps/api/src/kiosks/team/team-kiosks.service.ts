// Kiosks as those who look after their venue work with them; another's is never read.
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { Venue } from '../../places/venues/venue.entity.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Transactions } from '../../platform/transactions/transaction.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { KioskCodes, type NewCode } from '../device/kiosk-code.ts';
import { Kiosk } from '../kiosk.entity.ts';
import type { AddKioskInput, KioskCode } from './kiosk-inputs.ts';

/** A tap on the wrong line is noticed soon; a device that was stolen shall never come back by a tap. */
const SECOND_THOUGHTS = { minutes: 10 };
/** Revoked ones stay in the list for a while, to be enrolled again under the same name. */
const KEPT_DAYS = 90;

@Injectable()
export class TeamKiosks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly codes: KioskCodes,
  ) {}

  /** Those they look after, by venue and name; revoked ones are among them. */
  all(staff: Staff): Promise<Kiosk[]> {
    const order = { venueRow: { name: 'ASC' }, name: 'ASC', id: 'ASC' } as const;
    return this.dataSource
      .getRepository(Kiosk)
      .find({ where: within(staff), relations: { venueRow: true }, order });
  }

  /** @throws DomainError NOT_FOUND for a venue that is closed for good or another's, BAD_INPUT for a name that is taken */
  async add(staff: Staff, { name, venueId }: AddKioskInput): Promise<KioskCode> {
    const code = this.codes.make();
    const kiosk = await this.transactions.quietly(async (entities) => {
      const open = { id: venueId, closedAt: IsNull() };
      if (!staff.mayLookAfter(venueId) || !(await entities.existsBy(Venue, open)))
        throw new DomainError('NOT_FOUND');
      const id = newId();
      const addedAt = this.clock.now();
      await entities.insert(Kiosk, { id, venueId, name: name.trim(), addedAt, ...stored(code) });
      return entities.findOneByOrFail(Kiosk, { id });
    });
    return toldOnce(kiosk, code);
  }

  /** A code in place of the one before; the device that is enrolled stays so until the new one is used. */
  async newCode(staff: Staff, id: string): Promise<KioskCode> {
    const code = this.codes.make();
    return toldOnce(await this.change(staff, id, () => stored(code)), code);
  }

  /** Locks it until the team unlocks it. */
  lock(staff: Staff, id: string): Promise<Kiosk> {
    return this.change(staff, id, () => ({ lockedAt: this.clock.now(), lockEndsAt: null }));
  }

  unlock(staff: Staff, id: string): Promise<Kiosk> {
    return this.change(staff, id, () => ({ lockedAt: null, lockEndsAt: null }));
  }

  /** From now on its device is none, and an open code opens nothing. */
  revoke(staff: Staff, id: string): Promise<Kiosk> {
    const revokedAt = this.clock.now();
    const without = { codeHash: null, codeEndsAt: null };
    return this.change(staff, id, (kiosk) => ({ revokedAt: kiosk.revokedAt ?? revokedAt, ...without }));
  }

  /** Takes that back; within ten minutes the device goes on by itself, later it needs a new code. */
  restore(staff: Staff, id: string): Promise<Kiosk> {
    const soon = this.clock.now().subtract(SECOND_THOUGHTS);
    return this.change(staff, id, ({ revokedAt }) =>
      revokedAt === null || Temporal.Instant.compare(revokedAt, soon) >= 0
        ? { revokedAt: null }
        : { revokedAt: null, tokenHash: null, enrolledAt: null },
    );
  }

  async forgetRevoked(): Promise<void> {
    const before = this.clock.now().subtract({ hours: 24 * KEPT_DAYS });
    await this.dataSource.query('DELETE FROM kiosk WHERE revoked_at < $1', [before]);
  }

  private change(staff: Staff, id: string, changed: (kiosk: Kiosk) => Partial<Kiosk>): Promise<Kiosk> {
    return this.transactions.quietly(async (entities) => {
      const kiosk = await lookedAfter(entities, staff, id);
      const change = changed(kiosk);
      await entities.update(Kiosk, { id }, change);
      return Object.assign(kiosk, change);
    });
  }
}

function stored({ hash, endsAt }: NewCode): Partial<Kiosk> {
  return { codeHash: hash, codeEndsAt: endsAt };
}

function toldOnce(kiosk: Kiosk, { code, endsAt }: NewCode): KioskCode {
  return { kiosk, code, validUntil: endsAt };
}

async function lookedAfter(entities: EntityManager, staff: Staff, id: string): Promise<Kiosk> {
  const where = { ...within(staff), id };
  const kiosk = await entities.findOne(Kiosk, { where, lock: { mode: 'pessimistic_write' } });
  if (!kiosk) throw new DomainError('NOT_FOUND');
  return kiosk;
}

/** At the venues they look after, as part of a query. */
function within({ reach }: Staff) {
  return reach.everything ? {} : { venueId: In([...reach.venueIds]) };
}
