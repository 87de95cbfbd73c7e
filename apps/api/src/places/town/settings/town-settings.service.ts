// Changes the town's data: nobody overwrites what somebody else saved meanwhile.
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../../platform/domain-error.ts';
import { Transactions } from '../../../platform/transactions/transaction.ts';
import { checkColours } from '../colours/town-colours.ts';
import { Town } from '../town.entity.ts';
import { TownService } from '../town.service.ts';
import type { TownInput } from './town-input.ts';
import { differingFields, partOf } from './town-parts.ts';
import { settingsOf, type TownSettings } from './town-settings.ts';

@Injectable()
export class TownSettingsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly towns: TownService,
  ) {}

  /** As stored, not as remembered: who changes it must see the newest. */
  async settings(): Promise<TownSettings> {
    this.towns.forget();
    return settingsOf(await this.towns.town());
  }

  /**
   * Changes the parts that are given, if nobody changed the same since `version`.
   * @throws DomainError CHANGED_MEANWHILE as `changeTown`, CONTRAST_TOO_LOW, BAD_INPUT
   */
  async save(version: number, input: TownInput): Promise<TownSettings> {
    const change = changeIn(input);
    await this.towns.town();
    const town = await this.transactions.run((entities) => changeTown(entities, version, change));
    this.towns.forget();
    return settingsOf(town);
  }
}

/**
 * Writes what changes about the town seen at `version`; saying what is so already is harmless, and changes no part.
 * @throws DomainError CHANGED_MEANWHILE when a part that would change was changed since, with the `version` to save upon
 *   next and the `fields` of such parts that differ
 */
export async function changeTown(
  entities: EntityManager,
  version: number,
  change: Partial<Town>,
): Promise<Town> {
  const lock = { mode: 'pessimistic_write' } as const;
  const town = await entities.findOneOrFail(Town, { where: { id: 1 }, lock });
  const fields = differingFields(town, change);
  const parts = [...new Set(fields.map(partOf))];
  if (parts.length === 0) return town;
  const theirs = parts.filter((part) => (town.partVersions[part] ?? 0) > version);
  if (theirs.length > 0) {
    const differing = fields.filter((field) => theirs.includes(partOf(field)));
    throw new DomainError('CHANGED_MEANWHILE', { version: town.version, fields: differing.join(' ') });
  }
  const next = town.version + 1;
  const partVersions = { ...town.partVersions, ...Object.fromEntries(parts.map((part) => [part, next])) };
  await entities.update(Town, { id: 1 }, { ...change, partVersions, version: next });
  return entities.findOneByOrFail(Town, { id: 1 });
}

function changeIn({ usualColours, languages, signLanguage, ...given }: TownInput): Partial<Town> {
  if (given.colours) checkColours(given.colours);
  const sections = Object.entries(given).filter(([, value]) => value != null);
  return {
    ...(Object.fromEntries(sections) as Partial<Town>),
    ...(usualColours ? { colours: null } : {}),
    ...(signLanguage ? { signLanguage: signLanguage.videoUrl ? signLanguage : null } : {}),
    ...(languages ? { languages: ['de', ...languages.filter((language) => language !== 'de')] } : {}),
  };
}
