// What people hear when their mentor can't come: by mail, by a call, in their language, once, and nothing that is no longer true.
import { expect, test } from '@jest/globals';
import { languages } from '@mitnand/i18n/languages';
import { SweepReminders } from '../../bookings/telling/reminders/sweep-reminders.ts';
import { ExpireHolds } from '../../bookings/waiting/expire-holds.ts';
import type { Receipt } from '../../testing/desks/guest.ts';
import { toldTown } from '../../testing/towns/told-town.ts';

const { town, aSession, inFirstSlot, absent, back, calls, reached, lastTo } = toldTown();

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
    const session = await aSession(3);
    const { email } = await inFirstSlot(session, { uiLanguage: code });
    await absent(session);
    await town.postIn(2);
    expect([code, await town.told(email)]).toEqual([code, ['CONFIRMED', 'PLACE_LOST']]);
  }
  const leads = town.mail.mails.map(({ subject }) => String(subject)).filter((_, at) => at % 2 === 1);
  expect(new Set(leads.map((subject) => subject.split(':')[0])).size).toBeGreaterThanOrEqual(8);
});
