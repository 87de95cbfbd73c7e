// Whoever says yes gets what they saw last, whatever they looked at before.
import { expect, test } from '@jest/globals';
import { freshVisit, goBack, goOn, type Visit } from '../flow/visit.ts';
import type { Wanted } from '../flow/wanted.ts';
import type { FreeTime, FullSession } from '../time/free-time.ts';
import { wishOf } from './wish-of.ts';

const inAnyLanguage = { worry: 'PHOTOS', device: null, spokenLanguage: null } as const;
const inTurkish = { ...inAnyLanguage, spokenLanguage: 'tr' };
const list: Wanted = { waitFor: { id: 'full' } as FullSession, needs: inAnyLanguage };
const time: Wanted = {
  time: { occurrenceId: 'free', startsAt: '2026-12-01T14:00:00Z' } as FreeTime,
  needs: inTurkish,
};
const wished = ({ answers }: Visit) => wishOf(answers.wanted!, answers, 'tr');

test('back from the waiting list, a time is a time', () => {
  const waiting = goOn(freshVisit, { page: 'wait' }, { wanted: list });
  const chosen = goOn(goBack(waiting), { page: 'confirm' }, { wanted: time });
  expect(wished(chosen)).toMatchObject({
    occurrenceId: 'free',
    startsAt: '2026-12-01T14:00:00Z',
    ifFull: 'REFUSE',
  });
});

test('back from a time, the waiting list is the list', () => {
  const chosen = goOn(freshVisit, { page: 'confirm' }, { wanted: time });
  const waiting = goOn(goBack(chosen), { page: 'wait' }, { wanted: list });
  expect(wished(waiting)).toMatchObject({ occurrenceId: 'full', startsAt: null, ifFull: 'WAIT' });
});

test('each is asked for with the needs it was found with', () => {
  expect(wished(goOn(freshVisit, { page: 'wait' }, { wanted: list })).needs).toBe(inAnyLanguage);
  expect(wished(goOn(freshVisit, { page: 'confirm' }, { wanted: time })).needs).toBe(inTurkish);
});
