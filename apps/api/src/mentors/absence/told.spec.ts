// What people hear when their mentor can't come: by mail, by a call, in their language, once, and nothing that is no longer true.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { languages } from '@mitnand/i18n/languages';
import { CancelDates } from '../../bookings/dates/cancel-dates.service.ts';
import { byRule } from '../../bookings/history/note-events.ts';
import { SweepReminders } from '../../bookings/telling/reminders/sweep-reminders.ts';
import { ExpireHolds } from '../../bookings/waiting/expire-holds.ts';
import type { MadeOffer } from '../../testing/builders.ts';
import type { Receipt } from '../../testing/guest.ts';
import { MessageTown } from '../../testing/message-town.ts';
import { StaffClient } from '../../testing/staff-client.ts';
import { Absences } from './absences.service.ts';
import { ComeBack } from './come-back.ts';

const town = MessageTown.forSpecs();
let desk: StaffClient;
beforeAll(async () => {
  desk = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
  await town.api.sql(`UPDATE staff_session SET ends_at = '2099-01-01', idle_minutes = 10000000`);
});

/** A session in so many days, with a mentor of its own, at a venue of its own unless another is named. */
async function aSession(days: number, venueId?: string, mentors = 1) {
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

type Session = Awaited<ReturnType<typeof aSession>>;

async function inFirstSlot({ slots, mentorId }: Session, given: object = {}) {
  const email = town.someone();
  const slotId = slots.find((slot) => slot.mentorId === mentorId)!.id;
  const receipt = await town.booked({ slotId, name: 'Mara', email, ...given });
  await town.post();
  return { email, receipt };
}

const absent = ({ occurrence, mentorId }: Session) =>
  town.api.get(Absences).absent(occurrence.id, mentorId, byRule);
const back = ({ occurrence, mentorId }: Session) =>
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

const linkOf = ({ number, pin }: Receipt) => `http://mitnand.ulm.example/buchung#nummer=${number}&pin=${pin}`;

test('another place: when it was and when it would be, until when it is held, the same number, and the way to say yes', async () => {
  const session = await aSession(3);
  await aSession(5, session.venueId);
  const { email, receipt } = await inFirstSlot(session);
  await absent(session);
  expect(await town.postIn(1)).toBe(0);
  await town.postIn(1);
  expect(await town.told(email)).toEqual(['CONFIRMED', 'HELD_INSTEAD']);
  const { subject, text, calendar } = lastTo(email);
  expect(subject).toContain('Ihr Termin fällt aus, dieser ist für Sie frei');
  expect(text).toContain('fällt dieser Termin aus: Donnerstag, 26. November, 14:00 Uhr.');
  expect(text).toContain('Wann: Samstag, 28. November, 14:00–14:30 Uhr');
  expect(text).toContain('Antwort bis');
  expect(text).toContain(linkOf(receipt));
  expect(calendar).toContain('METHOD:CANCEL');
  await town.guest.accept(receipt);
  await town.postIn(3);
  expect(await town.told(email)).toEqual(['CONFIRMED', 'HELD_INSTEAD', 'ACCEPTED']);
  expect(lastTo(email).calendar).toContain('METHOD:PUBLISH');
});

/** The last mail to somebody, its text in one line, and what it tells the calendar. */
function lastTo(email: string) {
  const { subject, text, attachments } = town.mail.to(email).at(-1)!;
  const file = attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  const calendar = file ? new TextDecoder().decode(file.content as ArrayBuffer) : '';
  return { subject: subject!, text: text!.replace(/\s+/g, ' '), calendar };
}

describe('the other date is called off before they answered', () => {
  const callOff = ({ occurrence }: Session) =>
    town.api.get(CancelDates).apply(occurrence.id, 'THIS', 'Sturm.');

  test('they are first in line again where they were, and hear that, once; nobody says that all is over', async () => {
    const session = await aSession(3);
    const other = await aSession(5, session.venueId);
    const { email, receipt } = await inFirstSlot(session);
    await absent(session);
    await town.postIn(2);
    const behind = await town.booked({ slotId: other.slots[0]!.id, email: town.someone() });
    await callOff(other);
    expect((await town.guest.find(receipt)).value).toMatchObject({
      ...{ status: 'WAITLISTED', waitingPosition: 1 },
      occurrence: { startsAt: session.occurrence.startsAt.toString() },
    });
    expect((await town.guest.find(behind)).value!.status).toBe('CANCELLED');
    await town.postIn(11);
    expect(await town.told(email)).toEqual(['CONFIRMED', 'HELD_INSTEAD', 'HELD_LOST']);
    const { subject, text } = lastTo(email);
    expect(subject).toContain('Auch der andere Platz fällt leider aus');
    expect(text).toContain('fällt aus: Samstag, 28. November, 14:00 Uhr.');
    expect(text).toContain('vorn auf der Warteliste');
    await back(session);
    await town.postIn(2);
    expect((await town.told(email)).slice(3)).toEqual(['PLACE_BACK']);
  });

  test('never told of it, they hear only that their own fell through', async () => {
    const session = await aSession(3);
    const other = await aSession(5, session.venueId);
    const { email } = await inFirstSlot(session);
    await absent(session);
    await callOff(other);
    await town.postIn(11);
    expect(await town.told(email)).toEqual(['CONFIRMED', 'PLACE_LOST']);
  });

  test('what is free in their own session is held for them at once, and the letter names all three', async () => {
    const session = await aSession(3, undefined, 2);
    const other = await aSession(5, session.venueId);
    const taken = [];
    const colleague = session.slots.filter(({ mentorId }) => mentorId !== session.mentorId);
    for (const slot of colleague) taken.push(await town.booked({ slotId: slot.id }));
    const { email, receipt } = await inFirstSlot(session);
    await absent(session);
    await town.postIn(2);
    await town.guest.cancel(taken[1]!);
    await callOff(other);
    await town.postIn(11);
    expect(await town.told(email)).toEqual(['CONFIRMED', 'HELD_INSTEAD', 'HELD_INSTEAD']);
    const { text } = lastTo(email);
    expect(text).toContain('fällt dieser Termin aus: Donnerstag, 26. November, 14:00 Uhr.');
    expect(text).toContain(
      'Auch der andere Platz, den wir für Sie frei gehalten haben, fällt aus: Samstag, 28.',
    );
    await town.guest.accept(receipt);
    expect((await town.guest.find(receipt)).value!.status).toBe('CONFIRMED');
  });

  test('with a phone alone they are called for it by the team of their own session', async () => {
    const session = await aSession(3);
    const other = await aSession(5, session.venueId);
    await inFirstSlot(session, { email: null, phone: '0731 160 405' });
    await absent(session);
    await town.postIn(2);
    await reached();
    await callOff(other);
    await town.postIn(11);
    expect((await calls()).map(({ why }) => why)).toEqual(['HELD_LOST']);
  });

  test('their own is over by then, or called off too: it has ended, and they hear so', async () => {
    const session = await aSession(3);
    const other = await aSession(5, session.venueId);
    const { email } = await inFirstSlot(session);
    await absent(session);
    await town.postIn(2);
    await callOff(session);
    await callOff(other);
    await town.postIn(11);
    expect(await town.told(email)).toEqual(['CONFIRMED', 'HELD_INSTEAD', 'DATE_CANCELLED']);
  });

  test('a crowd books in their date meanwhile: it waits until that is done, and nobody is lost', async () => {
    const session = await aSession(3);
    const other = await aSession(5, session.venueId);
    const { receipt } = await inFirstSlot(session);
    await absent(session);
    const crowd = Array.from({ length: 12 }, () => town.guest.book({ occurrenceId: session.occurrence.id }));
    await Promise.all([callOff(other), ...crowd]);
    expect((await town.guest.find(receipt)).value).toMatchObject({
      status: 'WAITLISTED',
      waitingPosition: 1,
    });
  });
});

test('nothing else: they wait in front and hear so, and are told when a place comes free', async () => {
  const session = await aSession(3, undefined, 2);
  const { email, receipt } = await inFirstSlot(session);
  const others = session.slots.filter(({ mentorId }) => mentorId !== session.mentorId);
  const taken = [];
  for (const slot of others) taken.push(await town.booked({ slotId: slot.id }));
  await absent(session);
  await town.postIn(2);
  expect(await town.told(email)).toEqual(['CONFIRMED', 'PLACE_LOST']);
  expect(lastTo(email).text).toContain('vorn auf der Warteliste');
  await town.guest.cancel(taken[1]!);
  await town.postIn(2);
  expect(await town.told(email)).toEqual(['CONFIRMED', 'PLACE_LOST', 'HELD_INSTEAD']);
  await town.guest.accept(receipt);
  await town.postIn(2);
  expect((await town.told(email)).at(-1)).toBe('ACCEPTED');
});

test('somebody else helps at the same time: they hear it, but nobody calls for it', async () => {
  const session = await aSession(3, undefined, 2);
  const { email } = await inFirstSlot(session);
  const called = await aSession(4, undefined, 2);
  await inFirstSlot(called, { email: null, phone: '0731 160 400' });
  await absent(session);
  await absent(called);
  await town.postIn(2);
  expect([await town.told(email), await calls()]).toEqual([['CONFIRMED', 'MENTOR_CHANGED'], []]);
});

test('the mentor is back within two minutes: nobody ever hears of it; later they hear that all is well', async () => {
  const session = await aSession(3);
  await aSession(5, session.venueId);
  const { email } = await inFirstSlot(session);
  await absent(session);
  await town.postIn(1);
  await back(session);
  await town.postIn(5);
  expect(await town.told(email)).toEqual(['CONFIRMED']);
  await absent(session);
  await town.postIn(2);
  await back(session);
  await town.postIn(2);
  expect(await town.told(email)).toEqual(['CONFIRMED', 'HELD_INSTEAD', 'PLACE_BACK']);
  expect(lastTo(email).calendar).toContain('METHOD:PUBLISH');
});

test('silence: asked once more, then it ends, and they hear each; nobody reminds them of what fell through', async () => {
  const session = await aSession(3);
  await aSession(9, session.venueId);
  const { email } = await inFirstSlot(session);
  await absent(session);
  await town.postIn(2);
  for (let days = 0; days < 4; days++) {
    town.api.clock.advance({ hours: 25 });
    await town.api.get(ExpireHolds).run();
    await town.api.get(SweepReminders).run();
    await town.postIn(3);
  }
  const told = await town.told(email);
  expect([told[1], told.at(-1)]).toEqual(['HELD_INSTEAD', 'UNANSWERED']);
  expect(told.filter((kind) => kind === 'HELD_INSTEAD')).toHaveLength(2);
  expect(told.filter((kind) => /BEFORE/.test(kind))).toEqual([]);
  expect(lastTo(email).text).toContain('Ihr Termin ist ausgefallen');
});

test('with a phone alone they are called, before the time at which they would come, and also when nobody answered', async () => {
  const session = await aSession(1);
  await aSession(9, session.venueId);
  const { receipt } = await inFirstSlot(session, { email: null, phone: '0731 160 401' });
  town.api.clock.advance({ hours: 25 });
  await absent(session);
  await town.postIn(2);
  const [call] = await calls();
  expect(call).toMatchObject({ why: 'HELD_INSTEAD', until: session.occurrence.startsAt.toString() });
  for (let asked = 0; asked < 2; asked++) {
    town.api.clock.advance({ hours: 40 });
    await town.api.get(ExpireHolds).run();
    await town.postIn(3);
  }
  expect((await town.guest.find(receipt)).value).toMatchObject({
    status: 'CANCELLED',
    endReason: 'UNANSWERED',
  });
  expect((await calls()).map(({ why }) => why)).toEqual(['UNANSWERED']);
  await reached();
  expect(await calls()).toEqual([]);
});

test('called for nothing found, and no more once the mentor comes after all and they know', async () => {
  const session = await aSession(3);
  await inFirstSlot(session, { email: null, phone: '0731 160 402' });
  await absent(session);
  await town.postIn(2);
  expect((await calls()).map(({ why }) => why)).toEqual(['PLACE_LOST']);
  await reached();
  await back(session);
  await town.postIn(2);
  expect((await calls()).map(({ why }) => why)).toEqual(['PLACE_BACK']);
  await reached();
  expect(await calls()).toEqual([]);
});

test('whoever has a mail that can’t be delivered and a phone is called', async () => {
  const session = await aSession(3);
  const { email } = await inFirstSlot(session, { phone: '0731 160 403' });
  town.mail.behave = () => ({ at: 'RCPT', code: 550, text: `5.1.1 ${email}: no such user` });
  await absent(session);
  await town.postIn(2);
  expect((await calls()).map(({ why }) => why)).toEqual(['PLACE_LOST']);
});

test('in each of nine languages', async () => {
  for (const { code } of languages) {
    const session: Session & MadeOffer = await aSession(3);
    const { email } = await inFirstSlot(session, { uiLanguage: code });
    await absent(session);
    await town.postIn(2);
    expect([code, await town.told(email)]).toEqual([code, ['CONFIRMED', 'PLACE_LOST']]);
  }
  const leads = town.mail.mails.map(({ subject }) => String(subject)).filter((_, at) => at % 2 === 1);
  expect(new Set(leads.map((subject) => subject.split(':')[0])).size).toBeGreaterThanOrEqual(8);
});
