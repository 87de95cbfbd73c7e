// What builders write where a spec says nothing.
import type { TownDraft } from '../../places/town/town.service.ts';

const postalAddress = 'Musterplatz 1\n89073 Ulm';
const office = { phone: '030 23125 100', email: 'quartier@ulm.example', postalAddress };

const town: TownDraft = {
  name: 'Ulm',
  timeZone: 'Europe/Berlin',
  federalState: 'BW',
  languages: ['de', 'en'],
  contact: { ...office, office: 'Koordinierungsstelle Quartier', openingHours: 'Mo bis Fr, 9 bis 12 Uhr' },
  imprint: { ...office, publisher: 'Stadt Ulm', representative: 'die Leitung' },
  privacyContact: 'Datenschutz, Musterplatz 1, 89073 Ulm',
  supervisoryAuthority: 'Datenschutzaufsicht, Musterplatz 3, 89073 Ulm',
  accessibility: {
    conformance: 'PARTIAL',
    preparedOn: '2026-11-01',
    status: 'teilweise vereinbar',
    gaps: ['Karten haben noch keine Beschreibung.'],
    checkedOn: '2026-11-02',
    method: 'Selbstbewertung',
    arbitration: 'Landeszentrum Barrierefreiheit',
  },
};

export const words = {
  town,
  venue: { street: 'Musterweg 2', postalCode: '89077', city: 'Ulm' },
  organisation: { description: { de: 'Ein Verein.', en: 'An association.' } },
  mentor: { name: 'Aylin', worries: ['WIFI', 'MESSAGING'], devices: ['ANDROID'], languages: ['de', 'tr'] },
  text: { summary: 'Ein Angebot.', description: 'Ein Angebot für Menschen im Quartier.' },
  offer: {
    kind: 'ENGAGEMENT',
    originalLanguage: 'de',
    categories: ['SOCIAL'],
    contact: { name: 'Jana Beispiel', phone: '030 23125 123' },
    insurance: 'TOWN',
  },
} as const satisfies Record<string, unknown>;
