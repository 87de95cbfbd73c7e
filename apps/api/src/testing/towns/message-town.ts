/** A town that writes mails: to a server of the spec's own, when the spec says so. */
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { ChangeDates } from '../../bookings/dates/change-dates.service.ts';
import { Outbox } from '../../messages/outbox/outbox.ts';
import { type Api, startApi, type StartOptions } from '../servers/api.ts';
import { Builders, type MadeOffer, type OfferInWords } from '../made/builders.ts';
import { Guest, type Receipt } from '../desks/guest.ts';
import { MailCatcher } from '../servers/mail-catcher.ts';

const START = '2026-11-23T08:00:00Z';

export class MessageTown {
  api: Api;
  guest: Guest;
  make: Builders;
  mail: MailCatcher;
  private people = 0;

  /** Starts before the specs of a file and stops after them; each begins with nothing to tell. */
  static forSpecs(
    env: Record<string, string> = {},
    options: Pick<StartOptions, 'webFolder'> = {},
  ): MessageTown {
    const town = new MessageTown();
    beforeAll(() => town.start({ ...options, env }));
    afterAll(async () => {
      await town.api.close();
      await town.mail.close();
    });
    afterEach(async () => {
      await town.api.sql('DELETE FROM message');
      await town.api.sql('UPDATE booking SET contact_id = NULL');
      await town.api.sql('DELETE FROM contact');
      town.mail.mails.length = 0;
      town.mail.behave = () => 'TAKE';
      town.api.clock.set(START);
    });
    return town;
  }

  anOffer = (given: OfferInWords = {}): Promise<MadeOffer> =>
    this.make.anOffer({ contactRequired: false, largestParty: 8, ...given });

  /** An address nobody else in the specs has. */
  someone = (): string => `gast.${++this.people}@ulm.example`;

  booked = async (input: Record<string, unknown>): Promise<Receipt> => {
    const { value, code } = await this.guest.book(input);
    if (code) throw new Error(`not booked: ${code}`);
    return value;
  };

  /** Somebody who has booked, and their address. */
  aGuest = async (): Promise<string> => {
    const { slot } = await this.anOffer();
    const email = this.someone();
    await this.booked({ slotId: slot.id, name: 'Mara', email });
    return email;
  };

  /** As the team does it. */
  moveDate = async (occurrenceId: string, startsAt: string): Promise<void> => {
    const change = { startsAt: Temporal.Instant.from(startsAt) };
    await this.api.get(ChangeDates).apply(occurrenceId, { scope: 'THIS', change }, 'Der Raum ist belegt.');
  };

  /** Sends what is due now. */
  post = (): Promise<number> => this.api.get(Outbox).sendDue();

  /** Sends what is due in so many minutes, and stays there. */
  postIn = (minutes: number): Promise<number> => {
    this.api.clock.advance({ minutes });
    return this.post();
  };

  /** What an address was told so far, as the kinds of its mails. */
  told = async (address: string): Promise<string[]> => {
    const ids = this.mail
      .to(address)
      .map(({ messageId }) => messageId!.slice(1, 1 + 'xxxxxxxx-xxxx-7xxx-8xxx-xxxxxxxxxxxx'.length));
    const rows = await this.api.sql<{ id: string; told: string }>(
      'SELECT id, told_as AS told FROM message WHERE id = ANY($1)',
      [ids],
    );
    return ids.map((id) => rows.find((row) => row.id === id)!.told);
  };

  /** Of the messages. */
  firstRow = async () => (await this.api.sql('SELECT * FROM message ORDER BY created_at, id'))[0];

  /** What became of the messages, oldest first. */
  states = async (): Promise<string[]> => {
    const rows = await this.api.sql<{ state: string }>('SELECT state FROM message ORDER BY created_at, id');
    return rows.map(({ state }) => state);
  };

  private async start({ env, ...options }: StartOptions): Promise<void> {
    this.mail = await MailCatcher.start();
    this.api = await startApi({
      ...options,
      env: { PUBLIC_URL: 'http://mitnand.ulm.example', SMTP_URL: this.mail.url, ...env },
    });
    this.make = new Builders(this.api);
    await this.make.aTown();
    this.guest = new Guest(this.api);
  }
}
