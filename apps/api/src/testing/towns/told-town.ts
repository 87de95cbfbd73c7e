/** A town in which mentors can't come, and people hear so by mail and by calls from a desk. */
import { beforeAll } from '@jest/globals';
import { byRule } from '../../bookings/history/note-events.ts';
import { Absences } from '../../mentors/absence/absences.service.ts';
import { ComeBack } from '../../mentors/absence/come-back.ts';
import type { MadeOffer } from '../made/builders.ts';
import { MessageTown } from './message-town.ts';
import { StaffClient } from '../desks/staff-client.ts';

export type LostSession = MadeOffer & { venueId: string; mentorId: string };

/** Opened before the specs of a file, and closed after them. */
export function toldTown() {
  const town = MessageTown.forSpecs();
  let desk: StaffClient;
  beforeAll(async () => {
    desk = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
    await town.api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
  });

  /** A session in so many days, with a mentor of its own, at a venue of its own unless another is named. */
  async function aSession(days: number, venueId?: string, mentors = 1): Promise<LostSession> {
    const venue = venueId ?? (await town.make.aVenue()).id;
    const mentorIds = [];
    for (let i = 0; i < mentors; i++) mentorIds.push((await town.make.aMentor()).id);
    const slots = await town.make.aSession(mentorIds, { minutes: 60, slotMinutes: 30 });
    const startsAt = town.api.clock.now().add({ hours: 24 * days + 5 });
    const endsAt = startsAt.add({ hours: 1 });
    const given = { kind: 'CONSULTATION', cutoffMinutes: 0, venueId: venue } as const;
    const offer = await town.anOffer({ ...given, dates: [{ startsAt, endsAt, slots }] });
    return { ...offer, venueId: venue, mentorId: mentorIds[0]! };
  }

  async function inFirstSlot({ slots, mentorId }: LostSession, given: object = {}) {
    const email = town.someone();
    const slotId = slots.find((slot) => slot.mentorId === mentorId)!.id;
    const receipt = await town.booked({ slotId, name: 'Mara', email, ...given });
    await town.post();
    return { email, receipt };
  }

  const absent = ({ occurrence, mentorId }: LostSession) =>
    town.api.get(Absences).absent(occurrence.id, mentorId, byRule);
  const back = ({ occurrence, mentorId }: LostSession) =>
    town.api.get(ComeBack).back(occurrence.id, mentorId, byRule);

  const calls = async (): Promise<{ id: string; why: string; until: string; about: string }[]> =>
    (await desk.data('{ calls { id why until about booking { number } } }')).calls;
  const reached = async () => {
    for (const { id, about } of await calls())
      await desk.data(
        'mutation ($id: ID!, $about: String!) { recordCall(id: $id, result: REACHED, about: $about) { id } }',
        { id, about },
      );
  };

  /** The last mail to somebody, its text in one line, and what it tells the calendar. */
  function lastTo(email: string) {
    const { subject, text, attachments } = town.mail.to(email).at(-1)!;
    const file = attachments.find(({ mimeType }) => mimeType === 'text/calendar');
    const calendar = file ? new TextDecoder().decode(file.content as ArrayBuffer) : '';
    return { subject: subject!, text: text!.replace(/\s+/g, ' '), calendar };
  }

  return { town, aSession, inFirstSlot, absent, back, calls, reached, lastTo };
}
