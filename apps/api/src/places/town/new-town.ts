// What a database without a town starts with, until the first admin has set it up.
import { languages } from '@mitnand/i18n/languages';
import type { TownDraft } from './town.service.ts';

export const newTown: TownDraft & { id: 1; setUpAt: null } = {
  id: 1,
  name: 'Ihre Stadt',
  timeZone: 'Europe/Berlin',
  federalState: 'BW',
  languages: languages.map(({ code }) => code),
  contact: { office: '', phone: '', email: '', openingHours: '', postalAddress: '' },
  imprint: { publisher: '', representative: '', postalAddress: '', phone: '', email: '' },
  privacyContact: '',
  accessibility: { status: '', gaps: [], checkedOn: '2026-01-01', method: '', arbitration: '' },
  setUpAt: null,
};
