/** A town whose mentors swap sessions and hear of it by mail. */
import { byRule, byStaff } from '../../bookings/history/note-events.ts';
import { Absences } from '../../mentors/absence/absences.service.ts';
import { ComeBack } from '../../mentors/absence/come-back.ts';
import type { MentorSwap } from '../../mentors/swaps/mentor-swap.entity.ts';
import { Swaps } from '../../mentors/swaps/swaps.service.ts';
import { SweepSwaps } from '../../mentors/swaps/telling/sweep-swaps.ts';
import { MessageTown } from './message-town.ts';
import { StaffClient } from '../desks/staff-client.ts';

export interface SwapMentor {
  id: string;
  email: string;
  /** Null for one without an address. */
  staffId: string | null;
}

/** Opened before the specs of a file, and closed after them. */
export function swapTown() {
  const town = MessageTown.forSpecs();
  let people = 0;

  /** A mentor, with the mail of whoever they are; without, nobody has an address. */
  async function aMentor(name: string, hasMail = true, language: string | null = null): Promise<SwapMentor> {
    const { id } = await town.make.aMentor({ name });
    if (!hasMail) return { id, email: '', staffId: null };
    const client = await StaffClient.signedIn(town.api, { role: 'MENTOR', mentorId: id });
    const email = `mentor.${++people}@ulm.example`;
    const { staffId } = client;
    await town.api.sql('UPDATE staff_member SET email = $2, language = $3 WHERE id = $1', [
      ...[staffId, email, language],
    ]);
    return { id, email, staffId };
  }

  /** In so many days, at two in the afternoon. */
  async function sessionOf({ id }: SwapMentor, hours = 3 * 24 + 5) {
    const slots = await town.make.aSession([id], { minutes: 60, slotMinutes: 30 });
    const startsAt = town.api.clock.now().add({ hours });
    return town.anOffer({
      kind: 'CONSULTATION',
      title: 'Sprechstunde',
      dates: [{ startsAt, minutes: 60, slots }],
    });
  }

  const swaps = () => town.api.get(Swaps);
  const offered = (date: { occurrence: { id: string } }, from: SwapMentor, to: SwapMentor | null) =>
    swaps().offer({ occurrenceId: date.occurrence.id, fromMentorId: from.id, toMentorId: to?.id ?? null });
  const answered = (swap: MentorSwap, by: SwapMentor, accept: boolean) =>
    swaps().answer(swap, by.id, accept, byStaff(by.staffId));
  const postIn = async (minutes: number) => {
    town.api.clock.advance({ minutes });
    await town.api.get(SweepSwaps).run();
    await town.post();
  };
  /** Found out, and no longer to be taken back. */
  const settled = async () => {
    await postIn(1);
    await postIn(2);
  };
  const absent = ({ occurrence }: { occurrence: { id: string } }, { id }: SwapMentor) =>
    town.api.get(Absences).absent(occurrence.id, id, byRule);
  const back = ({ occurrence }: { occurrence: { id: string } }, { id }: SwapMentor) =>
    town.api.get(ComeBack).back(occurrence.id, id, byRule);
  const lastTo = ({ email }: SwapMentor) => {
    const { subject, text } = town.mail.to(email).at(-1)!;
    return { subject: subject!, text: text!.replace(/\s+/g, ' ') };
  };
  return { town, aMentor, sessionOf, swaps, offered, answered, postIn, settled, absent, back, lastTo };
}
