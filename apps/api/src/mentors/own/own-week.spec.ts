// A mentor's week: the own sessions, who comes by first name, and nothing of anybody else's.
import { describe, expect, test } from '@jest/globals';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { MentorDay } from '../../testing/towns/mentor-day.ts';

const town = BookingTown.forSpecs();
const WEEK = `query ($from: Date) { myWeek(from: $from) { from until today nextOn sessions { absentSince colleagues
  occurrence { id offer { title } venue { name } } talks { startsAt status isWalkIn name worry device spokenLanguage } } } }`;
const week = async (day: MentorDay, from?: string) => (await day.mentor.data(WEEK, { from })).myWeek;

describe('a week', () => {
  test('shows one’s own times, with who comes and what they want help with', async () => {
    const day = await MentorDay.of(town, 2);
    const own = day.date.slots.filter(({ mentorId }) => mentorId === day.mentorIds[0]);
    const needs = { worry: 'WIFI', device: 'ANDROID', spokenLanguage: 'tr' };
    const person = { name: 'Gülsen Geheimname', phone: '0731 161 7711' };
    await town.booked({ slotId: own[1]!.id, needs, ...person });
    const shown = await week(day);
    expect(shown).toMatchObject({ from: '2026-11-23', until: '2026-11-29', today: '2026-11-23' });
    expect(shown.sessions).toMatchObject([
      { absentSince: null, colleagues: ['Aylin'], occurrence: { id: day.occurrenceId } },
    ]);
    expect(shown.sessions[0].talks.slice(0, 2)).toEqual([
      {
        startsAt: '2026-11-26T13:00:00Z',
        status: null,
        isWalkIn: false,
        name: null,
        worry: null,
        device: null,
        spokenLanguage: null,
      },
      { startsAt: '2026-11-26T13:30:00Z', status: 'CONFIRMED', isWalkIn: false, name: 'Gülsen', ...needs },
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/Geheimname|1617711/);
    expect(shown.sessions[0].talks).toHaveLength(4);
  });

  test('tells a name from a week before until two days after, and no longer', async () => {
    const day = await MentorDay.of(town);
    await town.booked({ slotId: day.date.slot.id, name: 'Mara Beispiel', phone: '0731 161 7712' });
    const name = async () => (await week(day, '2026-11-23')).sessions[0].talks[0].name;
    town.api.clock.set('2026-11-18T22:00:00Z');
    expect(await name()).toBeNull();
    town.api.clock.set('2026-11-18T23:00:00Z');
    expect(await name()).toBe('Mara');
    town.api.clock.set('2026-11-28T22:59:00Z');
    expect(await name()).toBe('Mara');
    town.api.clock.set('2026-11-28T23:00:00Z');
    expect(await name()).toBeNull();
  });

  test('begins with the day one wants, and says when one helps next', async () => {
    const day = await MentorDay.of(town);
    expect(await week(day, '2026-11-19')).toMatchObject({ sessions: [], nextOn: '2026-11-26' });
    expect(await week(day, '2026-11-27')).toMatchObject({ sessions: [], nextOn: null });
  });

  test('keeps a session one can’t come to, without its people', async () => {
    const day = await MentorDay.of(town);
    await town.booked({ slotId: day.date.slot.id, name: 'Mara', phone: '0731 161 7713' });
    await day.mentor.data('mutation ($id: ID!) { mentorAbsent(occurrenceId: $id) { since } }', {
      id: day.occurrenceId,
    });
    const [session] = (await week(day)).sessions;
    expect(session).toMatchObject({ absentSince: '2026-11-23T08:00:00Z', talks: [] });
  });

  test('is one’s own', async () => {
    const [day, other] = [await MentorDay.of(town), await MentorDay.of(town)];
    const ids = (await week(day)).sessions.map(({ occurrence }: any) => occurrence.id);
    expect(ids).toEqual([day.occurrenceId]);
    expect(ids).not.toContain(other.occurrenceId);
  });
});
