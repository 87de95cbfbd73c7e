/** A screen of the demo town with an offer of its own to show, as somebody of the team sets it up. */
import type { BrowserContext } from '@playwright/test';
import { anOffer, type JourneyOffer } from '../an-offer.ts';
import { signInStaff } from '../staff.ts';
import { aVenue } from '../a-venue.ts';

export interface RealScreen {
  key: string;
  lines: string;
  offer: JourneyOffer;
  /** The team calls the date off. */
  callOff(): Promise<void>;
  /** The team takes the key's power away. */
  revoke(): Promise<void>;
}

const CHOICE = {
  ...{ name: 'Schaufenster', orientation: 'AUTO', theme: 'LIGHT', seconds: 8, distance: 3, diagonal: 55 },
  ...{ districtIds: [], kinds: [], organisationIds: [], parts: [{ part: 'ENGAGEMENTS', share: 1 }] },
};

/** Its offer is tomorrow, at a venue where there is nothing else; the context is signed in as the town's admin afterwards. */
export async function aRealScreen(
  context: BrowserContext,
  url: string,
  wish: { title: string; languages?: string[] },
): Promise<RealScreen> {
  await signInStaff(context, url);
  const venueId = await aVenue();
  const offer = await anOffer({ title: wish.title, venueId, inDays: [1], places: 3 });
  const ask = (query: string, variables: object) => asTeam(context, url, query, variables);
  const { addScreen: screen } = await ask(
    `mutation ($input: AddScreenInput!) { addScreen(input: $input) { id key version addresses { lines } } }`,
    { input: { name: 'Schaufenster', venueId } },
  );
  const input = { ...CHOICE, languages: wish.languages ?? ['de'], venueIds: [venueId] };
  await ask(
    `mutation ($id: ID!, $version: Int!, $input: ScreenInput!) { saveScreen(id: $id, version: $version, input: $input) { version } }`,
    { id: screen.id, version: screen.version, input },
  );
  return {
    key: screen.key,
    lines: screen.addresses.lines,
    offer,
    async callOff() {
      await ask(
        `mutation ($id: ID!) { cancelDates(occurrenceId: $id, scope: THIS, reason: "Regen") { __typename } }`,
        { id: offer.dates[0]!.occurrenceId },
      );
    },
    async revoke() {
      await ask(`mutation ($id: ID!) { revokeScreen(id: $id) { id } }`, { id: screen.id });
    },
  };
}

async function asTeam(context: BrowserContext, url: string, query: string, variables: object): Promise<any> {
  const answer = await context.request.post(`${url}/graphql`, { data: { query, variables } });
  const { data, errors } = (await answer.json()) as { data?: unknown; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
