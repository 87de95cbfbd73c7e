/** The demo town's Digitalmentor:innen: invented first names, what each can help with, how much and where. */
import type { DemoMentor } from './content-types.ts';
import type { MentorName } from './names.ts';

export const mentors: Record<MentorName, DemoMentor> = {
  Aylin: {
    worries: ['SET_UP', 'MESSAGING', 'PHOTOS', 'APPS', 'TICKETS'],
    devices: ['ANDROID', 'IPHONE'],
    languages: ['de', 'tr', 'en'],
    hoursAWeek: 6,
  },
  Bernd: {
    worries: ['EMAIL', 'FORMS', 'PASSWORDS', 'SAFETY', 'WIFI'],
    devices: ['PC', 'TABLET'],
    languages: ['de'],
    hoursAWeek: 6,
    venues: ['spatzensteg', 'kranichhof', 'dorfstube'],
  },
  Claudia: {
    worries: ['SET_UP', 'PHOTOS', 'MESSAGING', 'APPS', 'EMAIL'],
    devices: ['IPHONE', 'TABLET'],
    languages: ['de', 'en'],
    hoursAWeek: 6,
  },
  Dmytro: {
    worries: ['SET_UP', 'WIFI', 'APPS', 'TICKETS', 'FORMS'],
    devices: ['ANDROID', 'PC'],
    languages: ['uk', 'ru', 'de'],
    hoursAWeek: 4,
    venues: ['laterne', 'weiche-vier'],
  },
  Elif: {
    worries: ['MESSAGING', 'TICKETS', 'FORMS', 'APPS', 'PHOTOS'],
    devices: ['ANDROID', 'TABLET'],
    languages: ['tr', 'de'],
    hoursAWeek: 6,
  },
  Farid: {
    worries: ['WIFI', 'PASSWORDS', 'APPS', 'FORMS', 'SET_UP'],
    devices: ['ANDROID', 'IPHONE', 'PC'],
    languages: ['ar', 'de', 'en'],
    hoursAWeek: 4,
    venues: ['spatzensteg', 'buecherkahn'],
  },
  Giulia: {
    worries: ['PHOTOS', 'MESSAGING', 'APPS', 'TICKETS'],
    devices: ['IPHONE', 'TABLET', 'ANDROID'],
    languages: ['it', 'de'],
    venues: ['faehrmannshaus', 'weiche-vier'],
  },
  Heinz: {
    worries: ['EMAIL', 'SAFETY', 'PASSWORDS', 'SET_UP', 'PHOTOS'],
    devices: ['PC', 'TABLET', 'OTHER'],
    languages: ['de'],
    hoursAWeek: 6,
    venues: ['spatzensteg', 'faehrmannshaus', 'weiche-vier'],
  },
  Ileana: {
    worries: ['MESSAGING', 'EMAIL', 'FORMS', 'PHOTOS'],
    devices: ['ANDROID', 'PC'],
    languages: ['ro', 'it', 'de'],
    hoursAWeek: 4,
  },
  Jonas: {
    worries: ['WIFI', 'SET_UP', 'PASSWORDS', 'SAFETY', 'APPS'],
    devices: ['ANDROID', 'IPHONE', 'TABLET', 'PC', 'OTHER'],
    languages: ['de', 'en'],
  },
  Katharina: {
    worries: ['PHOTOS', 'MESSAGING', 'SAFETY', 'TICKETS', 'EMAIL'],
    devices: ['ANDROID', 'IPHONE'],
    languages: ['de', 'ru'],
    hoursAWeek: 6,
    venues: ['kranichhof', 'faehrmannshaus'],
  },
  Leyla: {
    worries: ['SET_UP', 'MESSAGING', 'FORMS', 'TICKETS'],
    devices: ['ANDROID', 'IPHONE', 'TABLET'],
    languages: ['ar', 'tr', 'de'],
    hoursAWeek: 4,
    venues: ['buecherkahn', 'faehrmannshaus'],
  },
  Margret: {
    worries: ['SET_UP', 'MESSAGING', 'SAFETY', 'TICKETS', 'PASSWORDS'],
    devices: ['TABLET', 'IPHONE', 'ANDROID'],
    languages: ['de'],
    hoursAWeek: 8,
  },
  Nils: {
    worries: ['APPS', 'PASSWORDS', 'WIFI', 'PHOTOS', 'TICKETS'],
    devices: ['IPHONE', 'ANDROID', 'PC'],
    languages: ['de', 'en'],
    hoursAWeek: 6,
    venues: ['laterne', 'kranichhof'],
  },
};
