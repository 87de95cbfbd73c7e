// A town for specs of the search, with two parts; each of them starts at nine without any offer.
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { type Api, startApi } from './api.ts';
import { Builders, type MadeOffer, type OfferInWords } from './builders.ts';
import { words } from './words.ts';

/** Monday, 9 o'clock in Ulm. */
const NOW = '2026-11-23T08:00:00Z';

const SEARCH = `query ($text: String!, $literal: Boolean, $weekdays: [Weekday!]) {
  offers(filter: { text: $text, literal: $literal, weekdays: $weekdays }) { nodes { title } correctedText
    understood { words district { name } weekdays timesOfDay from to only } } }`;

export class SearchTown {
  api: Api;
  make: Builders;
  soeflingen: string;
  lehr: string;

  /** Starts before the specs of a file and stops after them; call it at the top of the file. */
  static forSpecs(): SearchTown {
    const town = new SearchTown();
    beforeAll(() => town.start());
    beforeEach(async () => {
      town.api.clock.set(NOW);
      await town.api.sql('TRUNCATE offer CASCADE');
    });
    afterAll(() => town.api.close());
    return town;
  }

  /** An offer that says little but its title. */
  offer = (title: string, given: OfferInWords & { description?: string } = {}): Promise<MadeOffer> => {
    const { description = 'Wir freuen uns.', ...others } = given;
    const texts = { de: { ...words.text, title, description } };
    return this.make.anOffer({ venueId: null, texts, ...others });
  };

  search = async (text: string, others: object = {}, of = this.api) =>
    (await of.data(SEARCH, { text, ...others })).offers;

  found = async (text: string, others: object = {}, of = this.api): Promise<string[]> =>
    (await this.search(text, others, of)).nodes.map(({ title }: { title: string }) => title);

  private async start(): Promise<void> {
    this.api = await startApi();
    this.make = new Builders(this.api);
    await this.make.aTown();
    this.soeflingen = (await this.make.aDistrict({ name: 'Söflingen' })).id;
    this.lehr = (await this.make.aDistrict({ name: 'Lehr' })).id;
  }
}
