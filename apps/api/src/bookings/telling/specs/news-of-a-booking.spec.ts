// People are told what becomes of their booking: at once when they book, later when it has settled.
import { describe, expect, test } from '@jest/globals';
import { MessageTown } from '../../../testing/towns/message-town.ts';
import { CancelOccurrence } from '../../dates/cancel-occurrence.ts';
import { ExpireHolds } from '../../waiting/expire-holds.ts';

const town = MessageTown.forSpecs();
const { booked, post, postIn, someone, told } = town;

describe('news', () => {
  test('of a date that moves, and moves again, is told once, two minutes after the last', async () => {
    const { slot, occurrence } = await town.anOffer();
    const email = someone();
    await booked({ slotId: slot.id, email });
    await post();
    await town.moveDate(occurrence.id, '2026-11-27T09:00:00Z');
    expect(await postIn(1)).toBe(0);
    await town.moveDate(occurrence.id, '2026-11-27T13:00:00Z');
    expect(await postIn(1)).toBe(0);
    expect(await postIn(1)).toBe(1);
    expect(await told(email)).toEqual(['CONFIRMED', 'DATE_MOVED']);
    expect(town.mail.to(email)[1]!.text).toContain('14:00');
    expect(await postIn(60)).toBe(0);
  });

  test('stands in the file about the booking, without its words', async () => {
    const { slot } = await town.anOffer();
    const receipt = await booked({ slotId: slot.id, email: someone() });
    await post();
    const { messages } = (await town.guest.file(receipt)).value!;
    expect(messages).toEqual([
      { kind: 'CONFIRMED', channel: 'MAIL', state: 'SENT', sentAt: '2026-11-23T08:00:00Z' },
    ]);
  });

  test('is told after ten minutes at the latest, however often something changes', async () => {
    const { slot } = await town.anOffer();
    const email = someone();
    const receipt = await booked({ slotId: slot.id, email });
    await post();
    let sent = 0;
    for (let minute = 0; minute < 10; minute++) {
      await town.guest.changeParty(receipt, (minute % 3) + 2);
      sent += await postIn(1);
    }
    expect([sent, await told(email)]).toEqual([1, ['CONFIRMED', 'PARTY_CHANGED']]);
  });

  test('that was taken back meanwhile is none', async () => {
    const { slot, occurrence } = await town.anOffer();
    const email = someone();
    await booked({ slotId: slot.id, email });
    await post();
    const startsAt = occurrence.startsAt.toString();
    await town.moveDate(occurrence.id, '2026-11-27T09:00:00Z');
    await town.moveDate(occurrence.id, startsAt);
    await postIn(3);
    expect(await told(email)).toEqual(['CONFIRMED']);
  });

  test('of the waiting list: who waits, is asked, answers or does not', async () => {
    const { slot } = await town.anOffer({ slots: [{ capacity: 1 }], startsIn: '5 days' });
    const [has, atOnce, asked, last] = [someone(), someone(), someone(), someone()] as const;
    const first = await booked({ slotId: slot.id, email: has });
    const second = await booked({ slotId: slot.id, email: atOnce });
    const third = await booked({ slotId: slot.id, email: asked, promoteMe: false });
    await booked({ slotId: slot.id, email: last, promoteMe: false });
    await post();
    await town.guest.cancel(first);
    await postIn(2);
    await town.guest.cancel(second);
    await postIn(2);
    expect(await told(has)).toEqual(['CONFIRMED', 'CANCELLED_BY_GUEST']);
    expect(await told(atOnce)).toEqual(['WAITING', 'MOVED_UP', 'CANCELLED_BY_GUEST']);
    expect(await told(asked)).toEqual(['WAITING', 'HELD']);
    town.api.clock.advance({ hours: 26 });
    await town.api.get(ExpireHolds).run();
    await postIn(2);
    expect([await told(asked), await told(last)]).toEqual([
      ['WAITING', 'HELD', 'HOLD_ENDED'],
      ['WAITING', 'HELD'],
    ]);
    await town.guest.decline(third);
    await postIn(2);
    expect((await told(asked)).at(-1)).toBe('DECLINED');
  });

  test('of a cancelled date goes to everybody who had a place or waited, with the reason', async () => {
    const { slot, occurrence } = await town.anOffer({ slots: [{ capacity: 1 }] });
    const [has, waits] = [someone(), someone()];
    await booked({ slotId: slot.id, email: has });
    await booked({ slotId: slot.id, email: waits });
    await post();
    await town.api.get(CancelOccurrence).cancel(occurrence.id, 'Wasserschaden im Haus.');
    await postIn(2);
    expect([await told(has), await told(waits)]).toEqual([
      ['CONFIRMED', 'DATE_CANCELLED'],
      ['WAITING', 'DATE_CANCELLED'],
    ]);
    expect(town.mail.to(has)[1]!.text).toContain('Wasserschaden im Haus.');
  });

  test('reaches nobody after the date, and nobody whose contact is gone', async () => {
    const { slot } = await town.anOffer();
    const [late, forgotten] = [someone(), someone()];
    await booked({ slotId: slot.id, email: late });
    await town.guest.forget(await booked({ slotId: slot.id, email: forgotten }));
    town.api.clock.advance({ days: 4 });
    await post();
    expect([town.mail.to(late), town.mail.to(forgotten)]).toEqual([[], []]);
  });
});

test('without e-mail and phone nothing is planned', async () => {
  const { slot } = await town.anOffer();
  await booked({ slotId: slot.id, name: 'Mara' });
  await booked({ slotId: slot.id });
  expect(await town.states()).toEqual([]);
});
