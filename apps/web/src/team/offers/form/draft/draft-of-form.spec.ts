// What is typed comes back as it was, whichever way it goes through the API.
import { describe, expect, test } from '@jest/globals';
import type { DraftFieldsFragment, OfferDraftInput } from '@mitnand/api-client/types';
import { draftOf } from './draft-of-form.ts';
import { formOf } from './form-of-draft.ts';
import { formFor, type OfferForm } from '../offer-form.ts';

const today = '2026-11-22';
const aForm = (wish: Partial<OfferForm> = {}): OfferForm => ({ ...formFor('GATHERING', today), ...wish });

/** The API answers each field as it was given. */
const kept = (input: OfferDraftInput) => input as DraftFieldsFragment;
const thereAndBack = (form: OfferForm, published = false) => formOf(kept(draftOf(form)), today, published);

const aSeries = { ...formFor('GATHERING', today).series, weekdays: ['2'], from: '15:00', to: '17:30' };

describe('a form', () => {
  test.each<[string, Partial<OfferForm>]>([
    ['with a weekly series', { when: 'SERIES', series: aSeries }],
    [
      'with the last Friday of each month',
      {
        when: 'SERIES',
        series: {
          ...aSeries,
          frequency: 'MONTHLY_BY_WEEKDAY',
          weekdays: ['5'],
          nth: '-1',
          exceptOn: ['2026-12-25'],
        },
      },
    ],
    [
      'with two dates, one past midnight',
      {
        when: 'SINGLE',
        dates: [
          { on: '2026-12-01', from: '14:00', endsOn: '', to: '16:00' },
          { on: '2026-12-31', from: '22:00', endsOn: '', to: '01:30' },
        ],
      },
    ],
    [
      'with a camp of two weeks and a night that ends late',
      {
        when: 'SINGLE',
        dates: [
          { on: '2026-12-07', from: '09:00', endsOn: '2026-12-20', to: '08:00' },
          { on: '2026-12-31', from: '18:00', endsOn: '2027-01-01', to: '19:00' },
        ],
      },
    ],
    [
      'for a part of town, in three languages',
      { districtId: 'weststadt', spokenLanguages: ['de', 'tr', 'ar'] },
    ],
    ['by arrangement', { when: 'BY_ARRANGEMENT' }],
    ['without limit of places', { when: 'SERIES', series: aSeries, places: '' }],
    [
      'online with its address',
      { when: 'SERIES', series: aSeries, place: 'BOTH', meetingUrl: 'https://treff.example/1' },
    ],
    [
      'in two languages',
      {
        when: 'SERIES',
        series: aSeries,
        title: 'Café',
        translations: [
          { ...formOf(kept(draftOf(aForm())), today), language: 'en', origin: 'MACHINE' } as never,
        ],
      },
    ],
  ])('%s comes back as it was', (_, wish) => {
    const form = aForm(wish);
    const back = thereAndBack(form);
    expect({
      ...back,
      translations: back.translations.map(({ title, language }) => ({ title, language })),
    }).toEqual({
      ...form,
      translations: form.translations.map(({ title, language }) => ({ title, language })),
    });
  });
});

describe('what the API gets', () => {
  test('has no series when the dates are single, and none at all by arrangement', () => {
    expect(draftOf(aForm({ when: 'SINGLE', series: aSeries })).series).toBeNull();
    expect(draftOf(aForm({ when: 'BY_ARRANGEMENT', series: aSeries }))).toMatchObject({
      dates: [],
      series: null,
    });
  });

  test('has the length of a date over several days, and none when it would end before it begins', () => {
    const lasting = (endsOn: string, to: string) =>
      draftOf(aForm({ when: 'SINGLE', dates: [{ on: '2026-12-01', from: '14:00', endsOn, to }] })).dates?.[0];
    expect(lasting('2026-12-03', '10:00')).toMatchObject({ minutes: 44 * 60 });
    expect(lasting('2026-12-01', '16:00')).toMatchObject({ minutes: 120 });
    expect(lasting('2026-11-30', '16:00')).toMatchObject({ minutes: null });
  });

  test('leaves open what is empty', () => {
    expect(draftOf(aForm({ title: ' ', minimumAge: '' }))).toMatchObject({
      minimumAge: null,
      texts: [{ title: null }],
    });
  });
});

test('a published offer without new dates keeps those it has', () => {
  expect(thereAndBack(aForm({ when: 'KEEP' }), true).when).toBe('KEEP');
});

test('each kind begins with what suits it', () => {
  expect(formFor('ENGAGEMENT', today).when).toBe('SINGLE');
  expect(formFor('CONSULTATION', today)).toMatchObject({ contactRequired: false, largestParty: '1' });
});
