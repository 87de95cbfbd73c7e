// Where no mails go out, an address alone reaches nobody: its person comes at their time and is helped first.
import { expect, test } from '@jest/globals';
import { byRule } from '../../bookings/history/note-events.ts';
import { MessageTown } from '../../testing/towns/message-town.ts';
import { Absences } from './absences.service.ts';

const town = MessageTown.forSpecs({ NODE_ENV: 'production', SMTP_URL: '' });

test('an e-mail address alone is not asked about another time, a telephone number beside it is called', async () => {
  const { id: mentorId } = await town.make.aMentor();
  const { id: otherId } = await town.make.aMentor();
  const slots = await town.make.aSession([mentorId, otherId], { minutes: 60, slotMinutes: 30 });
  const date = await town.anOffer({ kind: 'CONSULTATION', dates: [{ startsIn: '3 days', slots }] });
  const [first, second] = [mentorId, otherId].map((id) => date.slots.filter((slot) => slot.mentorId === id));
  await town.booked({ slotId: second![0]!.id });
  const [mail, phone] = [{ email: town.someone() }, { email: town.someone(), phone: '0731 160 409' }];
  await town.booked({ slotId: first![0]!.id, ...mail });
  const said = () => town.api.get(Absences).absent(date.occurrence.id, mentorId, byRule);
  const outcomes = async () => (await said()).bookings.map(({ outcome }) => outcome);
  expect([await outcomes(), await outcomes()]).toEqual([['UNREACHABLE'], ['UNREACHABLE']]);

  const next = await town.anOffer({ kind: 'CONSULTATION', dates: [{ startsIn: '4 days', slots }] });
  const of = (id: string) => next.slots.find((slot) => slot.mentorId === id)!.id;
  await town.booked({ slotId: of(otherId) });
  await town.booked({ slotId: of(mentorId), ...phone });
  const { bookings } = await town.api.get(Absences).absent(next.occurrence.id, mentorId, byRule);
  expect(bookings.map(({ outcome }) => outcome)).toEqual(['HELD']);
});
