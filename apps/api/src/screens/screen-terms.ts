// The words an info screen is described with, as enums of the schema.
import { registerEnumType } from '@nestjs/graphql';

export enum ScreenTheme {
  LIGHT = 'LIGHT',
  DARK = 'DARK',
  CONTRAST = 'CONTRAST',
}

export enum ScreenOrientation {
  AUTO = 'AUTO',
  PORTRAIT = 'PORTRAIT',
  LANDSCAPE = 'LANDSCAPE',
}

export enum ScreenPartKind {
  ENGAGEMENTS = 'ENGAGEMENTS',
  CONSULTATIONS = 'CONSULTATIONS',
  GATHERINGS = 'GATHERINGS',
  SLIDES = 'SLIDES',
}

export enum ScreenSeenBy {
  SCRIPT = 'script',
  PLAYER = 'player',
  HTML = 'html',
  TEXT = 'text',
}

registerEnumType(ScreenTheme, {
  name: 'ScreenTheme',
  description: 'How an info screen looks: dark on light, light on dark, or black and white.',
});

registerEnumType(ScreenOrientation, {
  name: 'ScreenOrientation',
  description: 'How an info screen hangs; AUTO: as its window is.',
});

registerEnumType(ScreenPartKind, {
  name: 'ScreenPartKind',
  description: 'What an info screen shows in turn: dates of a kind, or the slides of the team.',
});

registerEnumType(ScreenSeenBy, {
  name: 'ScreenSeenBy',
  description:
    'What asked for a screen last: the script in a page, our player page, the plain page or the text.',
});
