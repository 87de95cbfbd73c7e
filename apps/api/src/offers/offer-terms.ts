// The words an offer is described with, as enums of the schema.
import { registerEnumType } from '@nestjs/graphql';

export enum OfferKind {
  ENGAGEMENT = 'ENGAGEMENT',
  CONSULTATION = 'CONSULTATION',
  GATHERING = 'GATHERING',
}

export enum Schedule {
  DATED = 'DATED',
  BY_ARRANGEMENT = 'BY_ARRANGEMENT',
}

export enum TextOrigin {
  AUTHOR = 'AUTHOR',
  MACHINE = 'MACHINE',
}

export enum Insurance {
  ORGANISATION = 'ORGANISATION',
  TOWN = 'TOWN',
  STATE_COLLECTIVE = 'STATE_COLLECTIVE',
  STATUTORY = 'STATUTORY',
  UNCLEAR = 'UNCLEAR',
}

export enum OccurrenceStatus {
  OPEN = 'OPEN',
  FULL = 'FULL',
  CANCELLED = 'CANCELLED',
  PAST = 'PAST',
}

/** Whether people are asked shortly before if they come. */
export enum Reconfirm {
  OFF = 'OFF',
  ASK = 'ASK',
  RELEASE = 'RELEASE',
}

export enum Mode {
  ON_SITE = 'ON_SITE',
  ONLINE = 'ONLINE',
}

export enum Worry {
  SET_UP = 'SET_UP',
  MESSAGING = 'MESSAGING',
  PHOTOS = 'PHOTOS',
  WIFI = 'WIFI',
  PASSWORDS = 'PASSWORDS',
  EMAIL = 'EMAIL',
  APPS = 'APPS',
  TICKETS = 'TICKETS',
  FORMS = 'FORMS',
  SAFETY = 'SAFETY',
}

export enum Device {
  ANDROID = 'ANDROID',
  IPHONE = 'IPHONE',
  TABLET = 'TABLET',
  PC = 'PC',
  OTHER = 'OTHER',
}

/** The fourteen areas of the Freiwilligensurvey, then what agencies use in practice. */
export enum Category {
  CULTURE = 'CULTURE',
  SPORT = 'SPORT',
  LEISURE = 'LEISURE',
  SOCIAL = 'SOCIAL',
  HEALTH = 'HEALTH',
  SCHOOL = 'SCHOOL',
  EDUCATION = 'EDUCATION',
  ENVIRONMENT = 'ENVIRONMENT',
  POLITICS = 'POLITICS',
  PROFESSIONAL = 'PROFESSIONAL',
  RELIGION = 'RELIGION',
  RESCUE = 'RESCUE',
  JUSTICE = 'JUSTICE',
  CIVIC = 'CIVIC',
  OLD_AGE = 'OLD_AGE',
  CHILDREN = 'CHILDREN',
  COMPANIONSHIP = 'COMPANIONSHIP',
  DIVERSITY = 'DIVERSITY',
  POVERTY = 'POVERTY',
  ORGANISING = 'ORGANISING',
  DIGITAL = 'DIGITAL',
  CRAFTS = 'CRAFTS',
  DISABILITY = 'DISABILITY',
}

registerEnumType(OfferKind, {
  name: 'OfferKind',
  description: 'What kind of offer this is.',
  valuesMap: {
    ENGAGEMENT: { description: 'Short-term volunteering: helpers are wanted.' },
    CONSULTATION: { description: 'An hour with a digital mentor: someone gets help.' },
    GATHERING: { description: 'Neighbours meet, on site or online.' },
  },
});
registerEnumType(Schedule, {
  name: 'Schedule',
  description: 'Whether an offer has dates.',
  valuesMap: {
    DATED: { description: 'It has dates one can book.' },
    BY_ARRANGEMENT: { description: 'It has none; one asks its contact.' },
  },
});
registerEnumType(TextOrigin, {
  name: 'TextOrigin',
  description: 'Who wrote a text.',
  valuesMap: {
    AUTHOR: { description: 'A person.' },
    MACHINE: { description: 'A machine translated it.' },
  },
});
registerEnumType(Insurance, {
  name: 'Insurance',
  description: 'Who carries accident and liability insurance for helpers.',
  valuesMap: {
    ORGANISATION: { description: 'The organisation.' },
    TOWN: { description: 'The town.' },
    STATE_COLLECTIVE: { description: "The state's collective contract, which is subsidiary." },
    STATUTORY: { description: 'Statutory accident insurance (BG, Unfallkasse).' },
    UNCLEAR: { description: 'Not settled yet; ask the contact.' },
  },
});
registerEnumType(OccurrenceStatus, {
  name: 'OccurrenceStatus',
  description: 'State of a date, as of now.',
  valuesMap: {
    OPEN: { description: 'Places are left.' },
    FULL: { description: 'No place is left; there is a waiting list.' },
    CANCELLED: { description: 'It does not take place.' },
    PAST: { description: 'It is over.' },
  },
});
registerEnumType(Reconfirm, {
  name: 'Reconfirm',
  description: 'Whether people are asked one to two days before if they come.',
  valuesMap: {
    OFF: { description: 'Nobody is asked.' },
    ASK: { description: 'Everybody is asked, twice when there is no answer; the place stays theirs.' },
    RELEASE: { description: 'As ASK; without an answer to the second question the place goes on.' },
  },
});
registerEnumType(Mode, { name: 'Mode', description: 'Where one takes part: on site or online.' });
registerEnumType(Worry, { name: 'Worry', description: 'What somebody wants help with at a consultation.' });
registerEnumType(Device, { name: 'Device', description: 'The device a consultation is about.' });
registerEnumType(Category, {
  name: 'Category',
  description: 'Area of an offer: the areas of the Freiwilligensurvey and those agencies use in practice.',
});
