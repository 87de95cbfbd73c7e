/** Makes the demo town, through the same services that people's requests go through, and keeps it in the present. */
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TownService } from '../places/town/town.service.ts';
import { Clock } from '../platform/time/clock.ts';
import { localDate } from '../platform/time/town-time.ts';
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
        await this.parts.staff.offer();
        return;
      }
      await this.fillParts();
    });
  }

  private async fillParts(): Promise<void> {
    const {
      places,
      people,
      staff,
      offers,
      cancellations,
      guests,
      desk,
      post,
      mentorsAway,
      handedIn,
      enquiries,
      screens,
    } = this.parts;
    const today = localDate(this.clock.now(), town.timeZone);
    if (!(await this.isSetUp())) await this.towns.save(town);
    const placed = await places.fill(today);
    const ids = { ...placed, ...(await people.fill(placed.venues)) };
    await staff.fill(ids);
    const published = await offers.fill(ids);
    await cancellations.fill(published);
    await guests.fill(published);
    await desk.fill(published);
    await post.fill(published);
    await mentorsAway.fill(published, ids);
    await handedIn.fill(ids);
    await enquiries.fill();
    await screens.fill(ids);
  }

  private async servesAnotherTown(): Promise<boolean> {
    return (await this.isSetUp()) && (await this.towns.town()).contact.email !== town.contact.email;
  }

  /** Also what an admin of the demo changes stays until it is made anew. */
  private async isSetUp(): Promise<boolean> {
    this.towns.forget();
    return (await this.towns.town()).setUpAt !== null;
  }
}
