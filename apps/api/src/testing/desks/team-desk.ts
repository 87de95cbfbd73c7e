/** A desk of the team: posts offers over HTTP as the form does. */
import { newId } from '../../platform/ids.ts';
import type { Api } from '../servers/api.ts';
import type { StaffClient } from './staff-client.ts';

interface Words {
  readonly title?: string;
}

const SERIES = `frequency every weekdays nth startsOn endsOn startTime minutes leaveOutHolidays exceptOn`;
const DRAFT = `kind schedule originalLanguage organisationId districtId categories spokenLanguages insurance
  texts { language origin title summary description asked given expenses pictureAlternative }
  contact { name phone email } certificateRequired minimumAge childrenWelcome groupsWelcome experienceNeeded
  contactRequired largestParty cutoffMinutes minimumParticipants pictureId venueId onSite online meetingUrl
  places placesUnlimited onlinePlaces onlinePlacesUnlimited slotMinutes mentorIds
  dates { on startTime minutes } series { ${SERIES} }`;
const OFFER = `id number state pending version title kind schedule missing editedAt editedBy reviewNote publishing
  staleSince confirmedAt publishedAt mayReview draft { ${DRAFT} }`;

/** What came back: the offer, or the refusal. */
export interface Answered {
  readonly offer: any;
  readonly code: string | undefined;
  readonly field: string | undefined;
  readonly values: Record<string, string | number> | undefined;
}

export class TeamDesk {
  constructor(
    readonly client: StaffClient,
    private readonly owned: { readonly venueId?: string | null; readonly organisationId?: string | null },
  ) {}

  /** A document that can be published: reading aloud, once, in three days. */
  complete({ title = 'Vorlesen' }: Words = {}) {
    return {
      ...this.owned,
      kind: 'ENGAGEMENT',
      schedule: 'DATED',
      texts: [{ language: 'de', title, summary: 'Kurz.', description: 'Lang.' }],
      categories: ['SOCIAL'],
      contact: { name: 'Jana Beispiel', phone: '030 23125 123' },
      insurance: 'TOWN',
      places: 5,
      dates: [{ on: '2026-11-26', startTime: '14:00', minutes: 120 }],
    };
  }

  async save(id: string, version: number, draft: object): Promise<Answered> {
    return this.call(
      `mutation ($id: ID!, $version: Int!, $draft: OfferDraftInput!) {
        offer: saveOffer(id: $id, version: $version, draft: $draft) { ${OFFER} } }`,
      { id, version, draft },
    );
  }

  /** The offer after a save that must succeed. */
  async saved(id: string, version: number, draft: object): Promise<any> {
    return succeeded(await this.save(id, version, draft));
  }

  publish(id: string, version: number): Promise<Answered> {
    return this.call(
      `mutation ($id: ID!, $version: Int!) { offer: publishOffer(id: $id, version: $version) { ${OFFER} } }`,
      { id, version },
    );
  }

  /** The id of an offer that was typed and published. */
  async published(draft: object): Promise<string> {
    const id = newId();
    await this.saved(id, 0, draft);
    succeeded(await this.publish(id, 1));
    return id;
  }

  discard(id: string, version: number): Promise<Answered> {
    return this.call(
      `mutation ($id: ID!, $version: Int!) { offer: discardDraft(id: $id, version: $version) { ${OFFER} } }`,
      { id, version },
    );
  }

  async copy(id: string): Promise<any> {
    return succeeded(await this.step('copyOffer', id));
  }

  review(id: string, version: number, verdict: 'PUBLISH' | 'RETURN', note?: string): Promise<Answered> {
    return this.call(
      `mutation ($id: ID!, $version: Int!, $verdict: ReviewVerdict!, $note: String) {
        offer: reviewOffer(id: $id, version: $version, verdict: $verdict, note: $note) { ${OFFER} } }`,
      { id, version, verdict, note },
    );
  }

  /** `withdrawOffer`, `confirmOfferCurrent` or `copyOffer`. */
  step(name: string, id: string): Promise<Answered> {
    return this.call(`mutation ($id: ID!) { offer: ${name}(id: $id) { ${OFFER} } }`, { id });
  }

  takeBack(id: string, confirmedAt: string): Promise<Answered> {
    return this.call(
      `mutation ($id: ID!, $at: DateTime!) { offer: takeBackConfirmation(id: $id, confirmedAt: $at) { ${OFFER} } }`,
      { id, at: confirmedAt },
    );
  }

  ask(id: string): Promise<Answered> {
    return this.call(`query ($id: ID!) { offer: teamOffer(id: $id) { ${OFFER} } }`, { id });
  }

  /** The offer as it is now. */
  async offer(id: string): Promise<any> {
    return succeeded(await this.ask(id));
  }

  /** Ids of the list. */
  async list(variables: object = {}): Promise<string[]> {
    const { teamOffers } = await this.client.data(
      `query ($filter: TeamOfferFilter, $sort: TeamOfferSort) {
        teamOffers(filter: $filter, sort: $sort, first: 100) { nodes { id } } }`,
      variables,
    );
    return teamOffers.nodes.map(({ id }: { id: string }) => id);
  }

  /** As colleagues say it. */
  async name(api: Api): Promise<string> {
    const [row] = await api.sql('SELECT name FROM staff_member WHERE id = $1', [this.client.staffId]);
    return row.name;
  }

  private async call(document: string, variables: object): Promise<Answered> {
    const { data, code, errors } = await this.client.graphql(document, variables);
    const { field, values } = errors?.[0]?.extensions ?? {};
    return { offer: data?.offer, code, field, values };
  }
}

function succeeded({ offer, ...refusal }: Answered): any {
  if (refusal.code) throw new Error(JSON.stringify(refusal));
  return offer;
}
