// What is typed on digits, how long it is, and how one reads it back.
import { groupedNumber, onlyDigits } from '@mitnand/i18n/grouped-number';

export type DigitKind = 'phone' | 'number' | 'pin' | 'code';

interface Kind {
  most: number;
  /** From what stands in the field to what is kept. */
  kept: (typed: string) => string;
  shown: (kept: string) => string;
  /** What stands there before anything is typed. */
  blank: string;
}

/** A plus only at the beginning, for numbers of other countries. */
const ofPhone = (typed: string) => (typed.trim().startsWith('+') ? '+' : '') + onlyDigits(typed);

export const digitKinds: Record<DigitKind, Kind> = {
  phone: {
    most: 16,
    kept: (typed) => ofPhone(typed).slice(0, 16),
    shown: (kept) => kept.replace(/(.{4})(?=.)/g, '$1\u00a0'),
    blank: '',
  },
  number: {
    most: 9,
    kept: (typed) => onlyDigits(typed).slice(0, 9),
    shown: groupedNumber,
    blank: '___ ___ ___',
  },
  pin: {
    most: 6,
    kept: (typed) => onlyDigits(typed).slice(0, 6),
    shown: groupedNumber,
    blank: '___ ___',
  },
  // Makes a browser a kiosk; the console shows it so.
  code: {
    most: 8,
    kept: (typed) => onlyDigits(typed).slice(0, 8),
    shown: (kept) => kept.replace(/(.{4})(?=.)/g, '$1\u00a0'),
    blank: '____ ____',
  },
};

/** Whether there is nothing more to type. */
export function isComplete(kind: Exclude<DigitKind, 'phone'>, value: string): boolean {
  return value.length === digitKinds[kind].most;
}
