// The search as people ask it: days, times, parts of town, slips and languages.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { SearchTown } from '../../../testing/towns/search-town.ts';
import { words } from '../../../testing/made/words.ts';

const town = SearchTown.forSpecs();
const { offer, search, found } = town;

/** Saturday and Tuesday evening of this week. */
const SATURDAY = Temporal.Instant.from('2026-11-28T09:00:00Z');
const TUESDAY_EVENING = Temporal.Instant.from('2026-11-24T18:00:00Z');

describe('days, times and parts of town in a text', () => {
  beforeEach(async () => {
    await offer('Vorlesen in der Bücherei', {
      districtId: town.lehr,
      dates: [{ startsAt: TUESDAY_EVENING }],
    });
    await offer('Vorlesen am Markt', { districtId: town.soeflingen, dates: [{ startsAt: SATURDAY }] });
    await offer('Vorlesen zu Hause', { schedule: 'BY_ARRANGEMENT', description: 'Meist samstags.' });
    await offer('Garten gießen', { districtId: town.soeflingen, dates: [{ startsAt: SATURDAY }] });
  });

  test('are filters: what fits by its dates or its words comes first, the rest after it while that is little', async () => {
    expect(await found('vorlesen am Samstag')).toEqual([
      'Vorlesen am Markt',
      'Vorlesen zu Hause',
      'Vorlesen in der Bücherei',
    ]);
    expect((await search('vorlesen am Samstag')).understood).toEqual([
      {
        words: 'am Samstag',
        district: null,
        weekdays: ['SATURDAY'],
        timesOfDay: [],
        from: null,
        to: null,
        only: false,
      },
    ]);
    expect((await found('vorlesen dienstags abends'))[0]).toBe('Vorlesen in der Bücherei');
    expect((await found('vorlesen in Soeflingen'))[0]).toBe('Vorlesen am Markt');
    expect((await found('vorlesen morgen'))[0]).toBe('Vorlesen in der Bücherei');
  });

  test('are understood with a slip too, and the right spelling is offered', async () => {
    const { nodes, understood, correctedText } = await search('vorlesen am Wocheende');
    expect(nodes[0].title).toBe('Vorlesen am Markt');
    expect(understood[0]).toMatchObject({ words: 'am Wocheende', weekdays: ['SATURDAY', 'SUNDAY'] });
    expect(correctedText).toBe('vorlesen am wochenende');
    expect((await search('Wochenblatt')).understood).toEqual([]);
  });

  test('leave others out when there is enough', async () => {
    for (let n = 0; n < 10; n++) await offer(`Vorlesen ${n}`, { dates: [{ startsAt: SATURDAY }] });
    const { nodes, understood } = await search('vorlesen am Wochenende');
    expect([nodes.length, understood[0].only]).toEqual([12, true]);
  });

  test('can stand alone', async () => {
    expect((await found('Samstag')).toSorted()).toEqual([
      'Garten gießen',
      'Vorlesen am Markt',
      'Vorlesen zu Hause',
    ]);
    expect((await found('Söflingen')).toSorted()).toEqual(['Garten gießen', 'Vorlesen am Markt']);
  });

  test('are words among others when nothing shall be understood, and give way to a filter set by hand', async () => {
    const { understood, nodes } = await search('vorlesen samstags', { literal: true });
    expect([understood, nodes[0].title]).toEqual([[], 'Vorlesen zu Hause']);
    expect(await found('vorlesen samstags', { weekdays: ['TUESDAY'] })).toEqual(['Vorlesen in der Bücherei']);
  });
});

describe('a slip', () => {
  test('is told with what was searched instead', async () => {
    await offer('Rollstuhl schieben');
    expect(await search('Rollstul')).toMatchObject({
      correctedText: 'Rollstuhl',
      nodes: [{ title: 'Rollstuhl schieben' }],
    });
    expect((await search('Rollstuhl')).correctedText).toBeNull();
    expect((await search('Rollstule Rollstul')).correctedText).toBe('Rollstuhl Rollstuhl');
  });
});

describe('texts in other languages', () => {
  test('are searched too, after the original', async () => {
    const text = (title: string) => ({ ...words.text, title });
    await town.make.anOffer({
      texts: { de: text('Bäume pflanzen'), en: text('Plant trees'), uk: text('Садити дерева') },
    });
    expect(await found('trees')).toEqual(['Bäume pflanzen']);
    expect(await found('дерева')).toEqual(['Bäume pflanzen']);
  });
});
