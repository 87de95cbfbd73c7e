// A touch device as specs see it: the team adds it, and it keeps its cookie.
import type { Api } from '../servers/api.ts';
import { Browser } from '../servers/browser.ts';
import type { StaffClient } from './staff-client.ts';

const COOKIE = 'mitnand_kiosk';
const FIELDS = `id name lockedAt lockEndsAt telephone openingHours venue { id }`;

export class KioskDevice extends Browser {
  /** Added by the team at a venue; not enrolled yet. */
  static async added(staff: StaffClient, venueId: string, name = `Foyer ${crypto.randomUUID()}`) {
    const { addKiosk } = await staff.data(
      'mutation ($input: AddKioskInput!) { addKiosk(input: $input) { kiosk { id } code validUntil } }',
      { input: { name, venueId } },
    );
    return { id: addKiosk.kiosk.id as string, code: addKiosk.code as string };
  }

  /** A device that is a kiosk of this venue. */
  static async enrolled(api: Api, staff: StaffClient, venueId: string): Promise<KioskDevice> {
    const device = new KioskDevice(api.url);
    const { code } = await KioskDevice.added(staff, venueId);
    await device.data('mutation ($code: String!) { enrolKiosk(code: $code) { id } }', { code });
    return device;
  }

  /** What its cookie holds. */
  get token(): string | undefined {
    return this.cookies.get(COOKIE);
  }

  /** Another browser with a copy of the cookie, somewhere else. */
  copied(source = '198.51.100.77'): KioskDevice {
    const copy = new KioskDevice(this.url, source);
    copy.cookies.set(COOKIE, this.token!);
    return copy;
  }

  enrol(code: string) {
    return this.graphql(`mutation ($code: String!) { enrolKiosk(code: $code) { ${FIELDS} } }`, { code });
  }

  /** The kiosk it is; null for none. */
  async own() {
    return (await this.data(`{ ownKiosk { ${FIELDS} } }`)).ownKiosk;
  }

  alive() {
    return this.data(`mutation { kioskAlive { ${FIELDS} } }`);
  }

  lock() {
    return this.graphql(`mutation { it: lockOwnKiosk { ${FIELDS} } }`);
  }

  unlock() {
    return this.graphql(`mutation { it: unlockOwnKiosk { ${FIELDS} } }`);
  }
}
