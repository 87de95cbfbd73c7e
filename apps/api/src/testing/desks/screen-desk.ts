/** A desk at which the screens of a venue are looked after: over HTTP, as the console does. */
import { newId } from '../../platform/ids.ts';
import type { StaffClient } from './staff-client.ts';

const SLIDE = `id version weight startsAt endsAt texts { language title body alt } picture { id url1280 }`;
const LOOK = `name languages theme orientation seconds distance diagonal districtIds venueIds kinds organisationIds
  parts { part share }`;
const SCREEN = `id key version revokedAt lastSeenAt shownVersion seenBy silent venue { id name }
  addresses { player page text document lines } slides { ${SLIDE} } ${LOOK}`;

interface SlideInWords {
  readonly title?: string;
  readonly body?: string;
  readonly alt?: string;
  readonly pictureId?: string | null;
  readonly startsAt?: string | null;
  readonly endsAt?: string | null;
  readonly weight?: number;
}

/** A slide in German, as the form sends it. */
export function aSlide({
  title = 'Willkommen',
  body = '',
  alt = '',
  weight = 1,
  ...slide
}: SlideInWords = {}) {
  return { texts: [{ language: 'de', title, body, alt }], weight, ...slide };
}

/** All settings of a screen as the form sends them, with what is given instead. */
export function settingsOf(screen: any, given: object = {}) {
  const { name, languages, theme, orientation, seconds, distance, diagonal } = screen;
  const { districtIds, venueIds, kinds, organisationIds, parts } = screen;
  const look = { name, languages, theme, orientation, seconds, distance, diagonal };
  const shares = parts.map(({ part, share }: any) => ({ part, share }));
  return { ...look, districtIds, venueIds, kinds, organisationIds, parts: shares, ...given };
}

/** What came back: the screen, or the refusal. */
interface Answered {
  readonly screen: any;
  readonly code: string | undefined;
  readonly field: string | undefined;
  readonly values: Record<string, string | number> | undefined;
}

export class ScreenDesk {
  constructor(
    readonly client: StaffClient,
    readonly venueId: string,
  ) {}

  add(name = `Fenster ${newId().slice(-8)}`, venueId = this.venueId): Promise<Answered> {
    return this.call(
      `mutation ($input: AddScreenInput!) { screen: addScreen(input: $input) { ${SCREEN} } }`,
      { input: { name, venueId } },
    );
  }

  async added(name?: string): Promise<any> {
    return succeeded(await this.add(name));
  }

  async screen(id: string): Promise<any> {
    return (await this.client.data(`query ($id: ID!) { teamScreen(id: $id) { ${SCREEN} } }`, { id }))
      .teamScreen;
  }

  async names(): Promise<string[]> {
    return (await this.client.data('{ teamScreens { name } }')).teamScreens.map(({ name }: any) => name);
  }

  save(id: string, version: number, input: object): Promise<Answered> {
    return this.call(
      `mutation ($id: ID!, $version: Int!, $input: ScreenInput!) {
        screen: saveScreen(id: $id, version: $version, input: $input) { ${SCREEN} } }`,
      { id, version, input },
    );
  }

  /** `revokeScreen`, `restoreScreen`, `renewScreenKey` or `restoreSlide`. */
  step(name: string, id: string): Promise<Answered> {
    return this.call(`mutation ($id: ID!) { screen: ${name}(id: $id) { ${SCREEN} } }`, { id });
  }

  saveSlide(screenId: string, id: string, version: number, slide: object): Promise<Answered> {
    return this.call(
      `mutation ($screenId: ID!, $id: ID!, $version: Int!, $slide: SlideInput!) {
        screen: saveSlide(screenId: $screenId, id: $id, version: $version, slide: $slide) { ${SCREEN} } }`,
      { screenId, id, version, slide },
    );
  }

  /** The id of a slide that was written. */
  async slide(screenId: string, slide: object = aSlide()): Promise<string> {
    const id = newId();
    succeeded(await this.saveSlide(screenId, id, 0, slide));
    return id;
  }

  removeSlide(id: string, version: number): Promise<Answered> {
    return this.call(
      `mutation ($id: ID!, $version: Int!) { screen: removeSlide(id: $id, version: $version) { ${SCREEN} } }`,
      { id, version },
    );
  }

  order(screenId: string, seen: readonly string[], wanted: readonly string[]): Promise<Answered> {
    return this.call(
      `mutation ($screenId: ID!, $seen: [ID!]!, $wanted: [ID!]!) {
        screen: orderSlides(screenId: $screenId, seen: $seen, wanted: $wanted) { ${SCREEN} } }`,
      { screenId, seen, wanted },
    );
  }

  private async call(document: string, variables: object): Promise<Answered> {
    const { data, code, errors } = await this.client.graphql(document, variables);
    const { field, values } = errors?.[0]?.extensions ?? {};
    return { screen: data?.screen, code, field, values };
  }
}

function succeeded({ screen, ...refusal }: Answered): any {
  if (refusal.code) throw new Error(JSON.stringify(refusal));
  return screen;
}
