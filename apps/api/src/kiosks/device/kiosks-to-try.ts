/** In the demo any browser may be a kiosk: whoever tries Mitnand out has no console open beside it. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { type RateLimit, RateLimits } from '../../platform/rate-limits.ts';
import { Config } from '../../platform/settings/config.ts';
import { Clock } from '../../platform/time/clock.ts';
import { hasDemoSignIn } from '../../team/sign-in/demo-accounts.ts';
import { Kiosk } from '../kiosk.entity.ts';
import { KioskCodes } from './kiosk-code.ts';
import { type Caller, KioskDevices } from './kiosk-devices.ts';

const FROM_SOURCE: RateLimit = { perWindow: 20, windowSeconds: 3_600 };

@Injectable()
export class KiosksToTry {
  constructor(
    private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly codes: KioskCodes,
    private readonly limits: RateLimits,
    private readonly devices: KioskDevices,
  ) {}

  get areThere(): boolean {
    return hasDemoSignIn(this.config);
  }

  /**
   * Adds a kiosk and makes the asking browser that one, by a code as any other.
   * @throws DomainError FORBIDDEN anywhere but in the demo, or where no mentor helps; RATE_LIMITED
   */
  async become(caller: Caller): Promise<Kiosk> {
    if (!this.areThere || caller.fromElsewhere) throw new DomainError('FORBIDDEN');
    await this.limits.take('kiosk-to-try', caller.sourceKey, FROM_SOURCE);
    const venueId = await this.whereMostHelp();
    if (venueId === undefined) throw new DomainError('FORBIDDEN');
    const { code, hash, endsAt } = this.codes.make();
    const id = newId();
    const name = `Zum Ausprobieren ${id.slice(-6)}`;
    const addedAt = this.clock.now();
    await this.dataSource
      .getRepository(Kiosk)
      .insert({ id, venueId, name, addedAt, codeHash: hash, codeEndsAt: endsAt });
    return this.devices.enrol(code, caller);
  }

  /** The venue with the most slots of mentors to come. */
  private async whereMostHelp(): Promise<string | undefined> {
    const [most] = await this.dataSource.query<{ venueId: string }[]>(
      `SELECT o.venue_id AS "venueId" FROM slot JOIN occurrence o ON o.id = slot.occurrence_id
       WHERE slot.mentor_id IS NOT NULL AND slot.starts_at > $1 AND o.venue_id IS NOT NULL
       GROUP BY o.venue_id ORDER BY count(*) DESC, o.venue_id LIMIT 1`,
      [this.clock.now()],
    );
    return most?.venueId;
  }
}
