// A guest of a spec: books, moves and cancels through GraphQL like everybody else.
import { randomUUID } from 'node:crypto';
import type { Answer, CallOptions, GraphqlClient } from '../servers/graphql-client.ts';

const BOOKING = `number status partySize waitingPosition heldUntil insteadOf endReason name storedUntil meetingUrl meetingUrlFrom
  promoteMe needs { mode worry } occurrence { id startsAt waitingCount freePlaces } slot { id startsAt taken }`;

const DOCUMENTS = {
  book: `mutation Book($input: BookSlotInput!) {
    bookSlot(input: $input) { number pin booking { ${BOOKING} } overlapping { number } } }`,
  find: `query Find($number: String!, $pin: String!) { booking(number: $number, pin: $pin) { ${BOOKING} movableTo { id } } }`,
  move: `mutation Move($number: String!, $pin: String!, $slotId: ID!, $requestKey: String!) {
    moveBooking(number: $number, pin: $pin, slotId: $slotId, requestKey: $requestKey) { number pin booking { ${BOOKING} } } }`,
  cancel: `mutation Cancel($number: String!, $pin: String!) { cancelBooking(number: $number, pin: $pin) { ${BOOKING} } }`,
  forget: `mutation Forget($number: String!, $pin: String!) { forgetBooking(number: $number, pin: $pin) { ${BOOKING} } }`,
  file: `query File($number: String!, $pin: String!) { bookingFile(number: $number, pin: $pin) {
    booking { ${BOOKING} } contact { name email phone guardianName guardianPhone guardianEmail message deleteAfter }
    minor anotherPerson uiLanguage channel history { at kind author people endReason }
    messages { kind channel state sentAt } } }`,
  accept: `mutation Accept($number: String!, $pin: String!) { acceptPlace(number: $number, pin: $pin) { ${BOOKING} } }`,
  decline: `mutation Decline($number: String!, $pin: String!) { declinePlace(number: $number, pin: $pin) { ${BOOKING} } }`,
  changeParty: `mutation ChangeParty($number: String!, $pin: String!, $partySize: Int!) {
    changeParty(number: $number, pin: $pin, partySize: $partySize) { ${BOOKING} } }`,
  alternatives: `query Alternatives($venueId: ID!, $startsAt: DateTime, $worry: Worry) {
    alternativeTimes(venueId: $venueId, startsAt: $startsAt, worry: $worry) {
      times { reason time { occurrenceId startsAt } } waitingFor { id } } }`,
};

export interface Proof {
  readonly number: string;
  readonly pin: string;
}

export interface SeenBooking {
  number: string;
  status: string;
  partySize: number;
  waitingPosition: number | null;
  heldUntil: string | null;
  insteadOf: string | null;
  endReason: string | null;
  name: string | null;
  storedUntil: string | null;
  meetingUrl: string | null;
  meetingUrlFrom: string | null;
  occurrence: { id: string; startsAt: string; waitingCount: number; freePlaces: number | null };
  slot: { id: string; startsAt: string; taken: number } | null;
  movableTo?: { id: string }[];
}

export interface SeenFile {
  booking: SeenBooking;
  contact: Record<string, string | null> | null;
  history: { kind: string; author: string }[];
  messages: { kind: string; channel: string; state: string; sentAt: string | null }[];
}

export interface SeenAlternatives {
  times: { reason: string; time: { occurrenceId: string; startsAt: string } }[];
  waitingFor: { id: string } | null;
}

export interface Receipt extends Proof {
  booking: SeenBooking;
  overlapping: { number: string }[];
}

/** What came back: `value` when it went well, else `code`. */
export interface Reply<Value> {
  readonly value: Value;
  readonly code: string | undefined;
  readonly field: string | undefined;
  readonly answer: Answer;
}

export class Guest {
  constructor(
    private readonly api: GraphqlClient,
    private readonly options: CallOptions = {},
  ) {}

  /** Books with a new request key unless the input has one. */
  async book(input: Record<string, unknown>): Promise<Reply<Receipt>> {
    return this.call('book', { input: { requestKey: randomUUID(), ...input } }, 'bookSlot');
  }

  async find(proof: Proof): Promise<Reply<SeenBooking | null>> {
    return this.call('find', pair(proof), 'booking');
  }

  async move(proof: Proof, slotId: string, requestKey: string = randomUUID()): Promise<Reply<Receipt>> {
    return this.call('move', { ...pair(proof), slotId, requestKey }, 'moveBooking');
  }

  async cancel(proof: Proof): Promise<Reply<SeenBooking>> {
    return this.call('cancel', pair(proof), 'cancelBooking');
  }

  async forget(proof: Proof): Promise<Reply<SeenBooking>> {
    return this.call('forget', pair(proof), 'forgetBooking');
  }

  async file(proof: Proof): Promise<Reply<SeenFile | null>> {
    return this.call('file', pair(proof), 'bookingFile');
  }

  async accept(proof: Proof): Promise<Reply<SeenBooking>> {
    return this.call('accept', pair(proof), 'acceptPlace');
  }

  async decline(proof: Proof): Promise<Reply<SeenBooking>> {
    return this.call('decline', pair(proof), 'declinePlace');
  }

  async changeParty(proof: Proof, partySize: number): Promise<Reply<SeenBooking>> {
    return this.call('changeParty', { ...pair(proof), partySize }, 'changeParty');
  }

  /** What else there is at a venue when a time is gone. */
  async alternatives(wanted: Record<string, unknown>): Promise<Reply<SeenAlternatives>> {
    return this.call('alternatives', wanted, 'alternativeTimes');
  }

  private async call<Value>(
    name: keyof typeof DOCUMENTS,
    variables: object,
    field: string,
  ): Promise<Reply<Value>> {
    const answer = await this.api.graphql(DOCUMENTS[name], variables, this.options);
    const value = (answer.data as Record<string, Value> | null | undefined)?.[field];
    return { value: value as Value, code: answer.code, field: answer.errors?.[0]?.extensions.field, answer };
  }
}

function pair({ number, pin }: Proof): Proof {
  return { number, pin };
}
