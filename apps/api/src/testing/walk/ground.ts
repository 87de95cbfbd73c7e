/** Something to walk on: an organisation's offers at a venue with their bookings, made when they are asked for. */
import { randomUUID } from 'node:crypto';
import { BoardKeys } from '../../mentors/open-hours/board-keys.ts';
import { Swaps } from '../../mentors/swaps/swaps.service.ts';
import { newId } from '../../platform/ids.ts';
import type { Api } from '../servers/api.ts';
import { Builders, type MadeOffer } from '../made/builders.ts';
import { Guest, type Receipt } from '../desks/guest.ts';
import { aSlide, ScreenDesk } from '../desks/screen-desk.ts';
import { type GrantInWords, StaffClient } from '../desks/staff-client.ts';
import { drawnLogo, sent } from '../made/pictures.ts';
import { TeamDesk } from '../desks/team-desk.ts';

/** Stands in everything private of a ground that is marked; nobody else may ever see it. */
export const SECRET = 'Geheimniskraemer';

export interface Owner {
  readonly organisationId: string;
  readonly venueId: string;
}

export class Ground {
  private readonly made = new Map<string, Promise<any>>();
  private static phones = 1_000;
  private static sessions = 0;

  constructor(
    readonly api: Api,
    private readonly desk: StaffClient,
    readonly owner: Owner,
    private readonly marked: boolean,
  ) {}

  /** A published offer in three days, with five places. */
  offer = (): Promise<MadeOffer> =>
    this.once('offer', () =>
      new Builders(this.api).anOffer({ ...this.owner, title: `Vorlesen ${newId()}`, contactRequired: false }),
    );

  /** A mentor who helps at the venue of this ground alone. */
  mentor = (): Promise<string> =>
    this.once('mentor', async () => {
      const name = this.marked ? SECRET : 'Aylin';
      return (await new Builders(this.api).aMentor({ name, venueIds: [this.owner.venueId] })).id;
    });

  /** Two sessions in three days; the mentor of this ground is in the first. */
  sessions = (): Promise<MadeOffer> =>
    this.once('sessions', async () => {
      const builders = new Builders(this.api);
      const slots = await builders.aSession([await this.mentor()]);
      const other = await builders.aSession([(await builders.aMentor()).id]);
      const dates = [{ slots }, { startsIn: '4 days' as const, slots: other }];
      return builders.anOffer({
        ...this.owner,
        kind: 'CONSULTATION',
        title: `Sprechstunde ${newId()}`,
        dates,
      });
    });

  /** A booking with a contact. */
  booking = (): Promise<Receipt & { id: string }> =>
    this.once('booking', async () => {
      const { slot } = await this.offer();
      const name = this.marked ? SECRET : 'Mara Beispiel';
      const phone = `0731 16${Ground.phones++}`;
      const { value, code } = await new Guest(this.api).book({ slotId: slot.id, name, phone });
      if (code) throw new Error(`no booking: ${code}`);
      const [{ id }] = await this.api.sql('SELECT id FROM booking WHERE number = $1', [value.number]);
      return { ...value, id };
    });

  /** The mentor that somebody is; null for all others. */
  async mentorOf(who: StaffClient | null): Promise<string | null> {
    const grants = await this.api.sql('SELECT mentor_id FROM staff_grant WHERE staff_id = $1', [
      who?.staffId,
    ]);
    return grants[0]?.mentor_id ?? null;
  }

  /** A session of this mentor, or of one of its own; no two are at the same time. */
  session = (mentorId: string | null): Promise<{ occurrenceId: string; mentorId: string }> =>
    this.once('session', async () => {
      const make = new Builders(this.api);
      const id = mentorId ?? (await make.aMentor()).id;
      const startsAt = this.api.clock.now().add({ hours: 48 + 2 * Ground.sessions++ });
      const dates = [{ startsAt, slots: await make.aSession([id]) }];
      const { occurrence } = await make.anOffer({ ...this.owner, kind: 'CONSULTATION', dates });
      return { occurrenceId: occurrence.id, mentorId: id };
    });

  /** Somebody who waits in that mentor's session. */
  walkIn = (mentorId: string | null): Promise<string> =>
    this.once('walkIn', async () => {
      const { occurrenceId } = await this.session(mentorId);
      const id = newId();
      await this.api.sql(
        `INSERT INTO walk_in (id, occurrence_id, number, request_key, entered_at) VALUES ($1, $2, 7, $3, now())`,
        [id, occurrenceId, randomUUID()],
      );
      return id;
    });

  /** What the board of its venue is found by. */
  boardKey = (): string => this.api.get(BoardKeys).of(this.owner.venueId);

  /** That mentor asks another one to take over. */
  swap = (mentorId: string | null): Promise<{ id: string }> =>
    this.once('swap', async () => this.asked(await this.session(mentorId), await this.anyMentor()));

  /** Another one asks that mentor. */
  swapTo = (mentorId: string | null): Promise<{ id: string }> =>
    this.once('swapTo', async () =>
      this.asked(await this.session(null), mentorId ?? (await this.anyMentor())),
    );

  /** A mentor without an address who is asked to take over a session. */
  swapToTell = (): Promise<string> =>
    this.once('swapToTell', async () => {
      const { id: swapId } = await this.asked(await this.session(null), await this.anyMentor());
      const [letter] = await this.api.sql<{ id: string }>('SELECT id FROM swap_letter WHERE swap_id = $1', [
        swapId,
      ]);
      return letter!.id;
    });

  /** Somebody to be called, because their date was moved. */
  call = (): Promise<{ id: string }> =>
    this.once('call', async () => {
      const { id: bookingId } = await this.booking();
      const [planned] = await this.api.sql(
        `UPDATE message SET channel = 'CALL' WHERE subject_id = $1 RETURNING id`,
        [bookingId],
      );
      // Events of one moment are in the order of their ids: this one came later.
      await this.api.sql(
        `INSERT INTO booking_event (id, booking_id, at, kind, author)
         SELECT $2, id, created_at, 'DATE_MOVED', 'RULE' FROM booking WHERE id = $1`,
        [bookingId, newId()],
      );
      return planned[0];
    });

  /** Something somebody told the town; it belongs to no ground. */
  enquiry = (): Promise<string> =>
    this.once('enquiry', async () => {
      const requestKey = randomUUID();
      const input = { kind: 'BARRIER', text: 'Der Knopf spricht nicht.', phone: '030 23125 777', requestKey };
      await this.api.data('mutation ($input: FeedbackInput!) { giveFeedback(input: $input) { answerBy } }', {
        input,
      });
      const [{ id }] = await this.api.sql('SELECT id FROM enquiry WHERE request_key = $1', [requestKey]);
      return id;
    });

  /** A draft that is complete, and its version. */
  draft = (): Promise<{ id: string; version: number }> =>
    this.once('draft', async () => {
      const desk = new TeamDesk(this.desk, this.owner);
      const title = this.marked ? SECRET : 'Entwurf';
      const { id, version } = await desk.saved(newId(), 0, desk.complete({ title }));
      return { id, version };
    });

  /** A draft that a member of the organisation has handed in to be read. */
  handedIn = (): Promise<{ id: string; version: number }> =>
    this.once('handedIn', async () => {
      const { organisationId } = this.owner;
      const member = await this.signedIn({ role: 'ORGANISATION_MEMBER', organisationId });
      const desk = new TeamDesk(member, this.owner);
      const id = await desk.published(desk.complete());
      return { id, version: (await desk.offer(id)).version };
    });

  /** Somebody who belongs to this ground alone. */
  colleague = (): Promise<StaffClient> =>
    this.once('colleague', async () => {
      const { id: mentorId } = await new Builders(this.api).aMentor();
      const colleague = await this.signedIn({ role: 'MENTOR', mentorId, venueId: this.owner.venueId });
      const name = this.marked ? SECRET : 'Kollegin';
      await this.api.sql('UPDATE staff_member SET name = $2 WHERE id = $1', [colleague.staffId, name]);
      return colleague;
    });

  closedDay = (): Promise<string> =>
    this.once('closedDay', async () => {
      const reason = this.marked ? SECRET : 'Inventur';
      const input = { venueId: this.owner.venueId, fromOn: '2027-01-04', toOn: '2027-01-05', reason };
      const { saveClosedDay } = await this.desk.data(
        'mutation ($input: ClosedDayInput!) { saveClosedDay(input: $input) { closedDays { id } } }',
        { input },
      );
      return saveClosedDay.closedDays.at(-1).id;
    });

  /** A kiosk at the venue. */
  kiosk = (): Promise<string> =>
    this.once('kiosk', async () => {
      const input = {
        venueId: this.owner.venueId,
        name: `${this.marked ? SECRET : 'Foyer'} ${newId().slice(-8)}`,
      };
      const { addKiosk } = await this.desk.data(
        'mutation ($input: AddKioskInput!) { addKiosk(input: $input) { kiosk { id } } }',
        { input },
      );
      return addKiosk.kiosk.id;
    });

  /** A screen at the venue, with a slide. */
  screen = (): Promise<{ id: string; key: string; slideId: string }> =>
    this.once('screen', async () => {
      const desk = new ScreenDesk(this.desk, this.owner.venueId);
      const { id, key } = await desk.added(`${this.marked ? SECRET : 'Fenster'} ${newId().slice(-8)}`);
      const title = this.marked ? SECRET : 'Willkommen';
      return { id, key, slideId: await desk.slide(id, aSlide({ title })) };
    });

  /** A logo that was sent and is not the town's yet. */
  logo = (): Promise<string> =>
    this.once('logo', async () => (await sent(this.api, this.desk, await drawnLogo(), 'logo')).picture.id);

  /** A request key of its own. */
  requestKey = randomUUID;

  signedIn(grant: GrantInWords): Promise<StaffClient> {
    return StaffClient.signedIn(this.api, grant);
  }

  private async anyMentor(): Promise<string> {
    return (await new Builders(this.api).aMentor()).id;
  }

  private async asked(session: { occurrenceId: string; mentorId: string }, toMentorId: string) {
    const { occurrenceId, mentorId: fromMentorId } = session;
    return this.api.get(Swaps).offer({ occurrenceId, fromMentorId, toMentorId });
  }

  private once<Value>(name: string, make: () => Promise<Value>): Promise<Value> {
    const known = (this.made.get(name) ?? make()) as Promise<Value>;
    this.made.set(name, known);
    return known;
  }
}
