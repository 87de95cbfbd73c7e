// Whose dates a screen may show, and in which languages: what one chooses from, and what is refused.
import { Injectable } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { DataSource, type EntityTarget, In, type ObjectLiteral } from 'typeorm';
import { Organisation } from '../../organisations/organisation.entity.ts';
import { TownService } from '../../places/town/town.service.ts';
import { District } from '../../places/venues/district.entity.ts';
import { PlacesService } from '../../places/venues/places.service.ts';
import { Venue } from '../../places/venues/venue.entity.ts';
import { DomainError } from '../../platform/domain-error.ts';
import type { Screen } from '../screen.entity.ts';
import type { ScreenInput } from './screen-inputs.ts';

@ObjectType({ description: 'What one chooses from for a screen.' })
export class ScreenChoices {
  @Field(() => [String], { description: 'The town’s languages, ISO 639-1.' })
  languages: string[];

  @Field(() => [District], { description: 'Each Sozialraum followed by its Stadtteile.' })
  districts: District[];

  @Field(() => [Venue], { description: 'All that are not closed for good, by name.' })
  venues: Venue[];

  @Field(() => [Organisation], { description: 'All, by name.' })
  organisations: Organisation[];
}

type StoredSources = Pick<Screen, 'languages' | 'districtIds' | 'venueIds' | 'organisationIds'>;

@Injectable()
export class ScreenSources {
  constructor(
    private readonly dataSource: DataSource,
    private readonly places: PlacesService,
    private readonly towns: TownService,
  ) {}

  async choices(): Promise<ScreenChoices> {
    const order = { name: 'ASC', id: 'ASC' } as const;
    const [{ languages }, districts, venues, organisations] = await Promise.all([
      this.towns.town(),
      this.places.districts(),
      this.places.venues(),
      this.dataSource.getRepository(Organisation).find({ order }),
    ]);
    return { languages, districts, venues, organisations };
  }

  /**
   * What the screen has already may stay when it is gone since: taken out for somebody, the last one of a list would
   * turn “only these” into everything.
   * @throws DomainError BAD_INPUT naming the list that holds what there is not, or a language the town does not speak
   */
  async refuseUnknown(input: ScreenInput, stored: StoredSources): Promise<void> {
    const added = (list: keyof StoredSources) => input[list].filter((one) => !stored[list].includes(one));
    const town = await this.towns.town();
    if (!added('languages').every((language) => town.languages.includes(language)))
      throw new DomainError('BAD_INPUT', {}, 'input.languages');
    await this.refuseUnless(District, added('districtIds'), 'input.districtIds');
    await this.refuseUnless(Venue, added('venueIds'), 'input.venueIds');
    await this.refuseUnless(Organisation, added('organisationIds'), 'input.organisationIds');
  }

  private async refuseUnless(
    of: EntityTarget<ObjectLiteral>,
    ids: readonly string[],
    field: string,
  ): Promise<void> {
    if (ids.length === 0) return;
    const known = await this.dataSource.getRepository(of).countBy({ id: In([...ids]) });
    if (known < ids.length) throw new DomainError('BAD_INPUT', {}, field);
  }
}
