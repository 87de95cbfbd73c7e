// A town for specs of lists: each of them starts at nine without any offer.
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { type Api, startApi } from '../servers/api.ts';
import { Builders, type MadeOffer, type OfferInWords } from '../made/builders.ts';

/** Monday, 9 o'clock in Ulm. */
const NOW = '2026-11-23T08:00:00Z';

const titlesOf = ({ nodes }: { nodes: { title: string }[] }) => nodes.map(({ title }) => title);

export class ListTown {
  static readonly LIST = `query ($filter: OfferFilter, $sort: OfferSort, $first: Int, $after: String) {
    offers(filter: $filter, sort: $sort, first: $first, after: $after) {
      nodes { title } matchingOccurrences { startsAt offer { title } } totalCount totalIsExact pageInfo { hasNextPage endCursor }
    }
  }`;

  api: Api;
  make: Builders;

  /** Starts before the specs of a file and stops after them; call it at the top of the file. */
  static forSpecs<Town extends ListTown>(this: new () => Town): Town {
    const town = new this();
    beforeAll(() => town.start());
    beforeEach(async () => {
      town.api.clock.set(NOW);
      await town.api.sql('TRUNCATE offer CASCADE');
    });
    afterAll(() => town.api.close());
    return town;
  }

  offer = (title: string, given: OfferInWords = {}): Promise<MadeOffer> =>
    this.make.anOffer({ title, ...given });

  list = async (variables: object = {}, language = 'de') =>
    (await this.api.data(ListTown.LIST, variables, { language })).offers;

  titles = async (variables: object = {}, language = 'de') => titlesOf(await this.list(variables, language));

  filtered = (filter: object) => this.titles({ filter });

  /** Every title of a list, page by page. */
  allPages = async (variables: object, first: number): Promise<string[][]> => {
    const pages: string[][] = [];
    let after: string | null = null;
    do {
      const page: any = await this.list({ ...variables, first, after });
      pages.push(titlesOf(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    return pages;
  };

  protected async start(): Promise<void> {
    this.api = await startApi();
    this.make = new Builders(this.api);
    await this.make.aTown();
  }
}
