/** Other people in a journey: they book and cancel over HTTP while somebody looks at a page. */
import { randomUUID } from 'node:crypto';
import { expect, type APIRequestContext } from '@playwright/test';
import { neverTwice, someSource } from './never-twice.ts';

export interface Proof {
  number: string;
  pin: string;
}

const BOOK = `mutation Book($input: BookSlotInput!) { bookSlot(input: $input) { number pin } }`;
const CANCEL = `mutation Cancel($number: String!, $pin: String!) { cancelBooking(number: $number, pin: $pin) { status } }`;
const FREE = `query Free($number: String) { offer(number: $number) { occurrences { freePlaces } } }`;

interface Free {
  offer: { occurrences: { freePlaces: number }[] };
}

/** A telephone number nobody else has, as it is typed and as the console shows it. */
export function someNumber(): { typed: string; shown: string } {
  const [, first, last] = /(...)(..)/.exec(String(10_000 + neverTwice('phone', 90_000)))!;
  return { typed: `0152 288${first}${last}`, shown: `0152 288 ${first} ${last}` };
}

/** Somebody else, from an address of their own. */
export class OtherGuest {
  private readonly source = someSource();
  private readonly request: APIRequestContext;

  constructor(request: APIRequestContext) {
    this.request = request;
  }

  async book(slotId: string, more: Record<string, unknown> = {}): Promise<Proof> {
    const input = { slotId, requestKey: randomUUID(), ...more };
    return (await this.ask<{ bookSlot: Proof }>(BOOK, { input })).bookSlot;
  }

  async cancel({ number, pin }: Proof): Promise<void> {
    await this.ask(CANCEL, { number, pin });
  }

  /** How many places the first date of an offer has left. */
  async freePlaces(number: string): Promise<number> {
    return (await this.ask<Free>(FREE, { number })).offer.occurrences[0]!.freePlaces;
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
