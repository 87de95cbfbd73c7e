// The town's data, read again after a moment, so that every process soon knows what was changed in another.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/time/clock.ts';
import { usualBasis } from './legal/legal-basis.ts';
import { newTown } from './new-town.ts';
import { Town } from './town.entity.ts';

/** Asked for by every booking and page; nobody notices that a new name takes two seconds. */
const KNOWN_FOR_MS = 2_000;

/** What a town is made of; what is left out has its usual value. */
export type TownDraft = Omit<
  Town,
  | 'id'
  | 'version'
  | 'partVersions'
  | 'setUpAt'
  | 'colours'
  | 'retention'
  | 'logo'
  | 'logoId'
  | 'supervisoryAuthority'
  | 'legalBasis'
  | 'signLanguage'
> &
  Partial<
    Pick<Town, 'setUpAt' | 'colours' | 'retention' | 'supervisoryAuthority' | 'legalBasis' | 'signLanguage'>
  >;

@Injectable()
export class TownService {
  private known: { town: Promise<Town>; at: number } | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The town this instance serves, as it was within the last two seconds; one that waits to be set up where there was none. */
  async town(): Promise<Town> {
    const now = performance.now();
    if (!this.known || now - this.known.at > KNOWN_FOR_MS) {
      const town = this.read();
      this.known = { town, at: now };
      town.catch(() => this.forget());
    }
    return this.known.town;
  }

  /** IANA zone in which all local times are meant. */
  async zone(): Promise<string> {
    return (await this.town()).timeZone;
  }

  /** Stores all of the town's data, set up now unless it says otherwise; the demo town does this. */
  async save(town: TownDraft): Promise<void> {
    const usual = {
      setUpAt: this.clock.now(),
      colours: null,
      retention: null,
      supervisoryAuthority: '',
      legalBasis: usualBasis,
      signLanguage: null,
    };
    await this.dataSource.getRepository(Town).save({ ...usual, ...town, id: 1 });
    this.forget();
  }

  /** Has this process read it anew. */
  forget(): void {
    this.known = undefined;
  }

  private async read(): Promise<Town> {
    const towns = this.dataSource.getRepository(Town);
    const there = await towns.findOne({ where: { id: 1 }, relations: { logo: true } });
    if (there) return there;
    await towns.createQueryBuilder().insert().values(newTown).orIgnore().execute();
    return towns.findOneByOrFail({ id: 1 });
  }
}
