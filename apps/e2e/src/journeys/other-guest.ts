/** Other people in a journey: they book and cancel over HTTP while somebody looks at a page. */
import { randomInt, randomUUID } from 'node:crypto';
import { expect, type APIRequestContext } from '@playwright/test';

export interface Proof {
  number: string;
  pin: string;
}

const BOOK = `mutation Book($input: BookSlotInput!) { bookSlot(input: $input) { number pin } }`;
const CANCEL = `mutation Cancel($number: String!, $pin: String!) { cancelBooking(number: $number, pin: $pin) { status } }`;

/** Somebody else, from an address of their own. */
export class OtherGuest {
  private readonly source = `198.19.${randomInt(256)}.${randomInt(256)}`;

  constructor(private readonly request: APIRequestContext) {}

  async book(slotId: string, more: Record<string, unknown> = {}): Promise<Proof> {
    const input = { slotId, requestKey: randomUUID(), ...more };
    return (await this.ask<{ bookSlot: Proof }>(BOOK, { input })).bookSlot;
  }

  async cancel({ number, pin }: Proof): Promise<void> {
    await this.ask(CANCEL, { number, pin });
  }

  private async ask<Data>(query: string, variables: object): Promise<Data> {
    const response = await this.request.post('/graphql', {
      data: { query, variables },
      headers: { 'x-forwarded-for': this.source },
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  }
}
