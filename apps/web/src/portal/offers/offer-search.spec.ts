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
  distance: 5,
  position: '48.399,9.993',
  length: 'UP_TO_TWO_HOURS',
  spokenLanguages: ['tr', 'uk'],
  accessibility: ['STEP_FREE', 'ACCESSIBLE_TOILET'],
  childrenWelcome: true,
  groupsWelcome: true,
  noExperience: true,
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

  test('means a distance around the position, else around the part of town, else nothing', () => {
    const filter = (address: string) => filterOf(readSearch(address));
    const districtId = everything.districtId;
    expect(filter('?ort=48.39851,9.99262&umkreis=5')).toEqual({
      near: { latitude: 48.399, longitude: 9.993, kilometres: 5 },
    });
    expect(filter('?ort=48.4,10').near?.kilometres).toBe(2);
    expect(filter(`?stadtteil=${districtId}&umkreis=1`)).toEqual({ near: { districtId, kilometres: 1 } });
    expect(filter(`?stadtteil=${districtId}`)).toEqual({ districtIds: [districtId] });
    expect(filter('?umkreis=1')).toEqual({});
    expect(filter('?ort=91,9&umkreis=3')).toEqual({});
  });

  test('never holds a position more exactly than a hundred metres', () => {
    expect(writeSearch(readSearch('?ort=48.3985123,9.9926789'))).toBe('?ort=48.399%2C9.993');
  });

  test('knows the map, and offers that are in no part of town', () => {
    const address = '?stadtteil=ohne&ansicht=karte';
    expect(writeSearch(readSearch(address))).toBe(address);
    expect(filterOf(readSearch(address))).toEqual({ anywhere: true });
    expect(filterOf(readSearch(`${address}&umkreis=2`))).toEqual({ anywhere: true });
    expect(readSearch('?ansicht=karte&woche=2026-11-29')).toMatchObject({ view: 'MAP', week: '' });
  });

  test('leaves out what it does not understand', () => {
    const nonsense = readSearch(
      '?ansicht=wolke&woche=gestern&stadtteil=nirgends&art=fliegen&thema=%3Cscript%3E&von=morgen&bis=2026-02-30&tag=xx&frei=ja',
    );
    expect(filterOf(nonsense)).toEqual({});
  });
});
