// Number and PIN of the booking someone is looking at: in this tab only, never in an address.
import { forget, recall, remember } from './device-memory.ts';

export interface OwnBooking {
  number: string;
  pin: string;
}

const name = 'buchung';

export const recallOwnBooking = () => recall<OwnBooking>(name);
export const rememberOwnBooking = ({ number, pin }: OwnBooking) => remember(name, { number, pin });
export const forgetOwnBooking = () => forget(name);
