// The two colours a town may choose, what follows from them in both schemes, and whether they can be read.
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import { DomainError } from '../../../platform/domain-error.ts';
import { contrastOf, mixed } from './colour-arithmetic.ts';

const HEX = /^#[0-9a-f]{6}$/i;

@ObjectType({ description: 'The two colours a town may choose.' })
@InputType('TownColoursInput', { description: 'Colours of a town, as checked before they are kept.' })
export class TownColours {
  @Field(() => String, { description: 'Colour of actions and headings, as #0b5563.' })
  @Matches(HEX)
  petrol: string;

  @Field(() => String, { description: 'The spark on large shapes, as #e8743b; nothing is written in it.' })
  @Matches(HEX)
  apricot: string;
}

/** Mitnand's own, of a town that chose none; a spec compares them with tokens.css. */
export const ownColours: TownColours = { petrol: '#0b5563', apricot: '#e8743b' };

export type Scheme = 'light' | 'dark';

/** Tokens by their names in libs/ui/src/styles/tokens.css. */
export type Tokens = Readonly<Record<string, string>>;

/** Grounds and ink that stay as they are; a spec compares them with tokens.css. */
export const fixedTokens: Record<Scheme, Tokens> = {
  light: { paper: '#fbfaf7', surface: '#ffffff', ink: '#16272b' },
  dark: { paper: '#10191b', surface: '#182427', ink: '#eef3f1' },
};

/** Text that people must read needs 4.5:1, running text on a tint 7:1 (WCAG 2.2, 1.4.3 and 1.4.6). */
const pairs: Record<Scheme, readonly (readonly [front: string, ground: string, least: number])[]> = {
  light: [...petrolPairs(), ['ink', 'apricot', 4.5]],
  dark: [...petrolPairs(), ['apricot', 'paper', 4.5]],
};

function petrolPairs() {
  const grounds = ['paper', 'surface', 'petrol-tint'].map((ground) => ['petrol', ground, 4.5] as const);
  const written = ['petrol', 'petrol-strong'].map((ground) => ['on-petrol', ground, 4.5] as const);
  return [...grounds, ...written, ['ink', 'petrol-tint', 7] as const];
}

/** All tokens that follow from the colours: lighter in the dark, with tints and a stronger shade. */
export function tokensOf({ petrol, apricot }: TownColours): Record<Scheme, Tokens> {
  const inTheDark = lightEnough(petrol);
  return {
    light: {
      petrol,
      'petrol-strong': mixed(petrol, '#000000', 0.25),
      'petrol-tint': mixed(petrol, fixedTokens.light['paper']!, 0.9),
      'on-petrol': '#ffffff',
      apricot,
      'apricot-tint': mixed(apricot, '#ffffff', 0.88),
    },
    dark: {
      petrol: inTheDark,
      'petrol-strong': mixed(inTheDark, '#ffffff', 0.3),
      'petrol-tint': mixed(inTheDark, fixedTokens.dark['paper']!, 0.84),
      'on-petrol': mixed(petrol, '#000000', 0.75),
      apricot: mixed(apricot, '#ffffff', 0.25),
      'apricot-tint': mixed(apricot, fixedTokens.dark['paper']!, 0.82),
    },
  };
}

/** @throws DomainError CONTRAST_TOO_LOW with the first pair that can't be read, on the colour at fault */
export function checkColours(colours: TownColours): void {
  const tokens = tokensOf(colours);
  for (const scheme of ['light', 'dark'] as const) {
    const all = { ...fixedTokens[scheme], ...tokens[scheme] };
    for (const [front, ground, least] of pairs[scheme]) {
      const ratio = contrastOf(all[front]!, all[ground]!);
      if (ratio >= least) continue;
      const atFault = front === 'apricot' || ground === 'apricot' ? 'apricot' : 'petrol';
      const told = { front, ground, scheme, ratio: Math.floor(ratio * 10) / 10, least };
      throw new DomainError('CONTRAST_TOO_LOW', told, `input.colours.${atFault}`);
    }
  }
}

/** The stylesheet that puts the colours in the place of our own. */
export function stylesheetOf(colours: TownColours): string {
  const { light, dark } = tokensOf(colours);
  const more = { petrol: light['petrol-strong']! };
  return [
    `:root,.on-paper{${declarations(light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${declarations(dark)}}}`,
    `@media (prefers-contrast:more) and (prefers-color-scheme:light){:root{${declarations(more)}}}`,
  ].join('\n');
}

function declarations(tokens: Tokens): string {
  return Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

function lightEnough(colour: string): string {
  const ground = fixedTokens.dark['surface']!;
  for (let white = 0; white < 1; white += 0.05) {
    const lighter = mixed(colour, '#ffffff', white);
    if (contrastOf(lighter, ground) >= 7) return lighter;
  }
  return '#ffffff';
}
