/** Whether a number can get text messages. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Where a country does not tell them apart by their numbers, it may be a mobile. */
const MOBILE = ['MOBILE', 'FIXED_LINE_OR_MOBILE'];

/** @param phone E.164 */
export function getsTextMessages(phone: string): boolean {
  return MOBILE.includes(parsePhoneNumberFromString(phone)?.getType() ?? '');
}
