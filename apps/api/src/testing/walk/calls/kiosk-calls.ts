/** Kiosks, by their own browser and by the team: how each operation is called. */
import { newId } from '../../../platform/ids.ts';
import { type Call, none } from './call.ts';
import type { Ground } from '../ground.ts';

const kiosk = async (ground: Ground) => ({ id: await ground.kiosk() });
/** Asked by a browser that is no kiosk. */
const device: Call = { about: none, mayBeNull: true };

export const kioskCalls: Record<string, Call> = {
  ownKiosk: device,
  enrolKiosk: { about: () => ({ code: '0000 0000' }), meets: ['WRONG_KIOSK_CODE'] },
  mayTryKiosk: { about: none },
  tryKiosk: { about: none, meets: ['FORBIDDEN'] },
  kioskAlive: device,
  lockOwnKiosk: device,
  unlockOwnKiosk: device,
  kiosks: { about: none, holds: (ground) => ground.kiosk() },
  addKiosk: { about: ({ owner }) => ({ input: { venueId: owner.venueId, name: `Foyer ${newId()}` } }) },
  newKioskCode: { about: kiosk },
  lockKiosk: { about: kiosk },
  unlockKiosk: { about: kiosk },
  revokeKiosk: { about: kiosk },
  restoreKiosk: { about: kiosk },
};
