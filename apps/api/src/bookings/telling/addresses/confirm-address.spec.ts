// An e-mail address is confirmed by a link that was sent to it.
import { describe, expect, it } from '@jest/globals';
import { BookingTown } from '../../../testing/towns/booking-town.ts';
import { Secrets } from '../../../platform/settings/secrets.ts';
import { emailHash } from '../../codes/contact-hash.ts';
import { addressLinkToken } from './address-link.ts';

const town = BookingTown.forSpecs();
const { anOffer, booked } = town;

const confirm = async (token: string) =>
  (await town.api.data('mutation ($token: String!) { confirmAddress(token: $token) }', { token }))
    .confirmAddress;
const hashOf = (email: string) => emailHash(town.api.get(Secrets).key('contact'), email)!;
const linkTo = (email: string) =>
  addressLinkToken(town.api.get(Secrets).key('address-link'), hashOf(email), town.api.clock.now());

describe('a confirmed address', () => {
  const email = 'viel.vor@example.org';

  it('books more than three dates, which an unconfirmed one may not', async () => {
    for (let times = 0; times < 3; times++) await booked({ slotId: (await anOffer()).slot.id, email });
    const fourth = (await anOffer()).slot.id;
    expect((await town.guest.book({ slotId: fourth, email })).code).toBe('TOO_MANY_BOOKINGS');
    expect(await confirm('nicht.von.uns')).toBe(false);
    const link = linkTo(email);
    expect([await confirm(link), await confirm(link)]).toEqual([true, true]);
    expect((await town.guest.book({ slotId: fourth, email })).code).toBeUndefined();
  });

  it('is confirmed by a link of the last seven days only', async () => {
    const link = linkTo(email);
    town.api.clock.advance({ hours: 24 * 7 });
    expect(await confirm(link)).toBe(false);
  });

  it('is forgotten with the last booking of its person, and not before', async () => {
    const who = 'einmal.noch@example.org';
    const [one, other] = [
      await booked({ slotId: (await anOffer({ startsIn: '1 day' })).slot.id, email: who }),
      await booked({ slotId: (await anOffer({ startsIn: '2 days' })).slot.id, email: who }),
    ];
    const link = linkTo(who);
    await confirm(link);
    const kept = async () =>
      (await town.api.sql('SELECT 1 FROM confirmed_address WHERE hash = $1', [hashOf(who)])).length;
    await town.guest.forget(one);
    expect(await kept()).toBe(1);
    await town.guest.forget(other);
    expect(await kept()).toBe(0);
    await confirm(link);
    // Nobody becomes known again by an old link.
    expect(await kept()).toBe(0);
  });
});
