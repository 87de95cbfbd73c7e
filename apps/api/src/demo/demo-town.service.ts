/** Makes the demo town, through the same services that people's requests go through, and keeps it in the present. */
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Town } from '../places/town.entity.ts';
import { TownService } from '../places/town.service.ts';
import { Clock } from '../platform/clock.ts';
import { localDate } from '../platform/town-time.ts';
import { town } from './content/town.ts';
import { DemoParts } from './filling/demo-parts.ts';
import { FillLock } from './filling/fill-lock.ts';

@Injectable()
export class DemoTownService {
  private readonly logger = new Logger('Demo town');

  constructor(
    private readonly dataSource: DataSource,
    private readonly towns: TownService,
    private readonly clock: Clock,
    private readonly lock: FillLock,
    private readonly parts: DemoParts,
  ) {}

  /**
   * Fills an empty database, or what is still missing after a run that was killed; gives offers whose dates are over
   * new ones, and the next dates their guests. Running it again, or in two processes at once, adds nothing more.
   * Does nothing in a database that serves another town.
   */
  async fill(): Promise<void> {
    await this.lock.alone(async () => {
      if (await this.servesAnotherTown()) {
        this.logger.warn('This database serves a real town; the demo town stays out of it.');
        return;
      }
      await this.fillParts();
    });
  }

  private async fillParts(): Promise<void> {
    const { places, people, offers, cancellations, guests } = this.parts;
    const today = localDate(this.clock.now(), town.timeZone);
    await this.towns.save(town);
    const ids = { ...(await places.fill(today)), ...(await people.fill()) };
    const published = await offers.fill(today, ids);
    await cancellations.fill(published);
    await guests.fill(published);
  }

  private async servesAnotherTown(): Promise<boolean> {
    const there = await this.dataSource.getRepository(Town).findOneBy({ id: 1 });
    return there !== null && there.contact.email !== town.contact.email;
  }
}
