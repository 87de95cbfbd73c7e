// The address of the list says which filters are set, and survives whatever someone types into it.
import { describe, expect, test } from '@jest/globals';
import { filterOf, readSearch, writeSearch, type OfferSearch } from './offer-search.ts';

const everything: OfferSearch = {
  view: 'WEEK',
  week: '2026-11-29',
  text: 'Vorlesen & Plätzchen',
  kind: 'ENGAGEMENT',
  districtId: '01a20001-34c6-7728-9f6c-14b52c35529f',
  category: 'OLD_AGE',
  from: '2026-11-28',
  to: '2026-12-05',
  weekdays: ['SATURDAY', 'SUNDAY'],
  timesOfDay: ['MORNING'],
  onlyFree: true,
  online: true,
};

describe('the address of a search', () => {
  test('says everything that was chosen, and reads back the same', () => {
    expect(readSearch(writeSearch(everything))).toEqual(everything);
  });

  test('is empty when nothing was chosen', () => {
    expect(writeSearch(readSearch(''))).toBe('');
    expect(filterOf(readSearch(''))).toEqual({});
  });

  test('is what a plain form sends, with its empty fields', () => {
    const sent = readSearch('?suche=+Lesen+&art=&stadtteil=&thema=&von=&bis=&tag=sa&frei=1');
    expect(filterOf(sent)).toEqual({ text: 'Lesen', weekdays: ['SATURDAY'], onlyFree: true });
  });

  test('leaves out what it does not understand', () => {
    const nonsense = readSearch(
      '?ansicht=karte&woche=gestern&stadtteil=nirgends&art=fliegen&thema=%3Cscript%3E&von=morgen&bis=2026-02-30&tag=xx&frei=ja',
    );
    expect(filterOf(nonsense)).toEqual({});
  });
});
