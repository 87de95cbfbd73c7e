// The team sees at a booking what was sent about it, and sends it again as it is now.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { MessageTown } from '../../../testing/towns/message-town.ts';
import { StaffClient } from '../../../testing/desks/staff-client.ts';

const town = MessageTown.forSpecs();
const { booked, post, someone, told } = town;

let staff: StaffClient;
beforeAll(async () => {
  staff = await StaffClient.signedIn(town.api, { role: 'TOWN_ADMIN' });
});

describe('the team', () => {
  const messages = async (number: string) =>
    (
      await staff.data(
        `query ($number: String) { teamBooking(number: $number) { messages { id kind channel state sentAt tries serverAnswer } } }`,
        { number },
      )
    ).teamBooking.messages;
  const resend = (id: string) =>
    staff.data('mutation ($id: ID!) { resendMessage(id: $id) { state } }', { id });

  test('sees what was sent, and sends it again as it is now', async () => {
    const { slot } = await town.anOffer();
    const email = someone();
    const { number } = await booked({ slotId: slot.id, email });
    expect(await messages(number)).toMatchObject([{ kind: 'booking.news', state: 'PENDING', sentAt: null }]);
    await post();
    const [sent] = await messages(number);
    expect(sent).toMatchObject({
      kind: 'CONFIRMED',
      channel: 'MAIL',
      state: 'SENT',
      sentAt: '2026-11-23T08:00:00Z',
    });
    await resend(sent.id);
    await resend(sent.id);
    expect(await post()).toBe(1);
    expect(await told(email)).toEqual(['CONFIRMED', 'CONFIRMED']);
    expect(new Set(town.mail.to(email).map(({ messageId }) => messageId)).size).toBe(2);
  });

  test('sees why something was not delivered, and sends it again', async () => {
    const { slot } = await town.anOffer();
    const email = someone();
    const { number } = await booked({ slotId: slot.id, email });
    town.mail.behave = () => ({ at: 'RCPT', code: 552, text: '5.2.2 mailbox full' });
    await post();
    const [failed] = await messages(number);
    expect(failed).toMatchObject({ state: 'FAILED', serverAnswer: '552 5.2.2 mailbox full' });
    town.mail.behave = () => 'TAKE';
    await resend(failed.id);
    await post();
    expect(await messages(number)).toMatchObject([{ state: 'FAILED' }, { kind: 'CONFIRMED', state: 'SENT' }]);
  });
});
