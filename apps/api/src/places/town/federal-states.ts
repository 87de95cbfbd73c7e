/** The sixteen federal states of Germany, by their ISO 3166-2 codes without "DE-". */

export const FEDERAL_STATES = [
  'BB',
  'BE',
  'BW',
  'BY',
  'HB',
  'HE',
  'HH',
  'MV',
  'NI',
  'NW',
  'RP',
  'SH',
  'SL',
  'SN',
  'ST',
  'TH',
] as const;

export type FederalState = (typeof FEDERAL_STATES)[number];

/** Whether a text is the code of a federal state, e.g. BW. */
export function isFederalState(text: string): text is FederalState {
  return (FEDERAL_STATES as readonly string[]).includes(text);
}
