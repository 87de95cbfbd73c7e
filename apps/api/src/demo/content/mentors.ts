/** The demo town's Digitalmentor:innen: invented first names, and what each can help with. */
import type { DemoMentor } from './content-types.ts';
import type { MentorName } from './names.ts';

export const mentors: Record<MentorName, DemoMentor> = {
  Aylin: {
    worries: ['SET_UP', 'MESSAGING', 'PHOTOS', 'APPS', 'TICKETS'],
    devices: ['ANDROID', 'IPHONE'],
    languages: ['de', 'tr', 'en'],
  },
  Bernd: {
    worries: ['EMAIL', 'FORMS', 'PASSWORDS', 'SAFETY', 'WIFI'],
    devices: ['PC', 'TABLET'],
    languages: ['de'],
  },
  Claudia: {
    worries: ['SET_UP', 'PHOTOS', 'MESSAGING', 'APPS', 'EMAIL'],
    devices: ['IPHONE', 'TABLET'],
    languages: ['de', 'en'],
  },
  Dmytro: {
    worries: ['SET_UP', 'WIFI', 'APPS', 'TICKETS', 'FORMS'],
    devices: ['ANDROID', 'PC'],
    languages: ['uk', 'ru', 'de'],
  },
  Elif: {
    worries: ['MESSAGING', 'TICKETS', 'FORMS', 'APPS', 'PHOTOS'],
    devices: ['ANDROID', 'TABLET'],
    languages: ['tr', 'de'],
  },
  Farid: {
    worries: ['WIFI', 'PASSWORDS', 'APPS', 'FORMS', 'SET_UP'],
    devices: ['ANDROID', 'IPHONE', 'PC'],
    languages: ['ar', 'de', 'en'],
  },
  Giulia: {
    worries: ['PHOTOS', 'MESSAGING', 'APPS', 'TICKETS'],
    devices: ['IPHONE', 'TABLET', 'ANDROID'],
    languages: ['it', 'de'],
  },
  Heinz: {
    worries: ['EMAIL', 'SAFETY', 'PASSWORDS', 'SET_UP', 'PHOTOS'],
    devices: ['PC', 'TABLET', 'OTHER'],
    languages: ['de'],
  },
  Ileana: {
    worries: ['MESSAGING', 'EMAIL', 'FORMS', 'PHOTOS'],
    devices: ['ANDROID', 'PC'],
    languages: ['ro', 'it', 'de'],
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
  },
  Leyla: {
    worries: ['SET_UP', 'MESSAGING', 'FORMS', 'TICKETS'],
    devices: ['ANDROID', 'IPHONE', 'TABLET'],
    languages: ['ar', 'tr', 'de'],
  },
  Margret: {
    worries: ['SET_UP', 'MESSAGING', 'SAFETY', 'TICKETS', 'PASSWORDS'],
    devices: ['TABLET', 'IPHONE', 'ANDROID'],
    languages: ['de'],
  },
  Nils: {
    worries: ['APPS', 'PASSWORDS', 'WIFI', 'PHOTOS', 'TICKETS'],
    devices: ['IPHONE', 'ANDROID', 'PC'],
    languages: ['de', 'en'],
  },
};
