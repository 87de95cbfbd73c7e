// A town for specs of the search, with two parts; each of them starts at nine without any offer.
import type { MadeOffer, OfferInWords } from '../made/builders.ts';
import { ListTown } from './list-town.ts';
import { words } from '../made/words.ts';

const SEARCH = `query ($text: String!, $literal: Boolean, $weekdays: [Weekday!]) {
  offers(filter: { text: $text, literal: $literal, weekdays: $weekdays }) { nodes { title } correctedText
    understood { words district { name } weekdays timesOfDay from to only } } }`;

export class SearchTown extends ListTown {
  soeflingen: string;
  lehr: string;

  /** An offer that says little but its title. */
  override offer = (
    title: string,
    given: OfferInWords & { description?: string } = {},
  ): Promise<MadeOffer> => {
    const { description = 'Wir freuen uns.', ...others } = given;
    const texts = { de: { ...words.text, title, description } };
    return this.make.anOffer({ venueId: null, texts, ...others });
  };

  search = async (text: string, others: object = {}, of = this.api) =>
    (await of.data(SEARCH, { text, ...others })).offers;

  found = async (text: string, others: object = {}, of = this.api): Promise<string[]> =>
    (await this.search(text, others, of)).nodes.map(({ title }: { title: string }) => title);

  protected override async start(): Promise<void> {
    await super.start();
    this.soeflingen = (await this.make.aDistrict({ name: 'Söflingen' })).id;
    this.lehr = (await this.make.aDistrict({ name: 'Lehr' })).id;
  }
}
