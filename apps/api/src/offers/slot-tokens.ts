// What a slot offers and a booking needs, as tokens: one fits the other when it contains all of them.
import { Mode } from './offer-terms.ts';

export interface Needs {
  worry?: string | null;
  device?: string | null;
  spokenLanguage?: string | null;
  mode?: Mode | null;
}

const PREFIX = { worry: 'worry:', device: 'device:', spokenLanguage: 'speaks:', mode: 'mode:' } as const;

/** Tokens for what a booking needs, e.g. `['worry:WIFI', 'speaks:tr']`, in a fixed order. */
export function needsTokens(needs: Needs | null | undefined): string[] {
  const names = Object.keys(PREFIX) as (keyof Needs)[];
  return names.flatMap((name) => (needs?.[name] ? [PREFIX[name] + needs[name]] : []));
}

/** The needs that tokens stand for. */
export function needsOf(tokens: readonly string[]): Required<Needs> {
  const value = (name: keyof Needs) =>
    tokens.find((token) => token.startsWith(PREFIX[name]))?.slice(PREFIX[name].length) ?? null;
  return {
    worry: value('worry'),
    device: value('device'),
    spokenLanguage: value('spokenLanguage'),
    mode: value('mode') as Mode | null,
  };
}

/** The token of a slot where one takes part this way. */
export function modeToken(mode: `${Mode}`): string {
  return PREFIX.mode + mode;
}

/** Where one takes part in a slot; null when it makes no difference. */
export function modeOf(tokens: readonly string[]): Mode | null {
  return needsOf(tokens).mode ?? null;
}

/** Needs of someone who chose this very slot: where it takes place must stay the same on the waiting list. */
export function withModeOf(needs: readonly string[], slotOffers: readonly string[]): string[] {
  const mode = slotOffers.filter((token) => token.startsWith(PREFIX.mode));
  return [...needs.filter((token) => !token.startsWith(PREFIX.mode)), ...mode];
}

/** Everything a mentor can help with, as tokens of the slots they staff. */
export function skillTokens(skills: { worries: string[]; devices: string[]; languages: string[] }): string[] {
  return [
    ...skills.worries.map((worry) => PREFIX.worry + worry),
    ...skills.devices.map((device) => PREFIX.device + device),
    ...skills.languages.map((language) => PREFIX.spokenLanguage + language),
  ];
}
