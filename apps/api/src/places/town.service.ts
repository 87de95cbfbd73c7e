// The town's data, read once: it changes only with a new start.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Town } from './town.entity.ts';

@Injectable()
export class TownService {
  private known: Town | undefined;

  constructor(private readonly dataSource: DataSource) {}

  /** The town this instance serves. @throws EntityNotFoundError while the database holds none. */
  async town(): Promise<Town> {
    this.known ??= await this.dataSource.getRepository(Town).findOneByOrFail({ id: 1 });
    return this.known;
  }

  /** IANA zone in which all local times are meant. */
  async zone(): Promise<string> {
    return (await this.town()).timeZone;
  }

  /** Stores the town's data; only the first start and the demo town do this. */
  async save(town: Omit<Town, 'id'>): Promise<void> {
    await this.dataSource.getRepository(Town).save({ ...town, id: 1 });
    this.known = undefined;
  }
}
