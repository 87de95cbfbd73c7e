// Sets a town up in one step: its name and contact, a first district and venue, and an organisation of its own.
import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../organisations/organisations.service.ts';
import { PlacesService } from '../places/venues/places.service.ts';
import { changeTown } from '../places/town/settings/town-settings.service.ts';
import { settingsOf, type TownSettings } from '../places/town/settings/town-settings.ts';
import { Town } from '../places/town/town.entity.ts';
import { TownService } from '../places/town/town.service.ts';
import { Clock } from '../platform/time/clock.ts';
import { DomainError } from '../platform/domain-error.ts';
import { Transactions } from '../platform/transactions/transaction.ts';
import type { SetUpTownInput } from './set-up-town.input.ts';

@Injectable()
export class FirstStartService {
  constructor(
    private readonly transactions: Transactions,
    private readonly towns: TownService,
    private readonly places: PlacesService,
    private readonly organisations: OrganisationsService,
    private readonly clock: Clock,
  ) {}

  /** All of it or nothing. @throws DomainError CHANGED_MEANWHILE when the town is set up already, BAD_INPUT */
  async setUp(input: SetUpTownInput): Promise<TownSettings> {
    this.towns.forget();
    await this.towns.town();
    const town = await this.transactions.run(async (entities) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const { version, setUpAt } = await entities.findOneOrFail(Town, { where: { id: 1 }, lock });
      if (setUpAt !== null) throw new DomainError('CHANGED_MEANWHILE');
      const changed = await changeTown(entities, version, {
        ...firstWords(input),
        setUpAt: this.clock.now(),
      });
      const { districtName, venueName, street, postalCode, name: city, phone } = input;
      const district = await this.places.saveDistrictIn(entities, { name: districtName });
      const venue = { districtId: district.id, name: venueName, street, postalCode, city, phone };
      await this.places.saveVenueIn(entities, venue);
      await this.organisations.registerIn(entities, townItself(input));
      return changed;
    });
    this.towns.forget();
    return settingsOf(town);
  }
}

/** What people can reach at once; who represents the town and the other texts are asked for afterwards. */
function firstWords({ name, federalState, phone, email, street, postalCode }: SetUpTownInput): Partial<Town> {
  const office = `Stadt ${name}`;
  const postalAddress = `${street}\n${postalCode} ${name}`;
  return {
    name,
    federalState,
    contact: { office, phone, email, openingHours: '', postalAddress },
    imprint: { publisher: office, representative: '', postalAddress, phone, email },
  };
}

function townItself({ name, email, phone }: SetUpTownInput) {
  const description = { de: `Angebote der Stadt ${name}.`, en: `Offers of the town of ${name}.` };
  return { name: `Stadt ${name}`, description, email, phone, trust: 'TRUSTED' as const };
}
