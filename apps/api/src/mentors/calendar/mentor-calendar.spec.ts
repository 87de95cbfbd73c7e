// A mentor's calendar: when and where, for whoever has its address, and nobody who comes.
import { expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { MentorDay } from '../../testing/towns/mentor-day.ts';

const town = BookingTown.forSpecs();

const renew = async (day: MentorDay): Promise<string> => {
  const { renewMyCalendar } = await day.mentor.data('mutation { renewMyCalendar { address } }');
  return new URL(renewMyCalendar.address).pathname;
};
const fetched = async (path: string) => {
  const answer = await fetch(town.api.url + path);
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
};

test('holds one’s own sessions from the first of one’s times to the last, and no guest', async () => {
  const day = await MentorDay.of(town);
  await town.booked({ slotId: day.date.slot.id, name: 'Geheimname', phone: '0731 161 7721' });
  const { status, type, text } = await fetched(await renew(day));
  expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const [event, ...more] = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  expect(more).toEqual([]);
  expect([event!.startDate.toString(), event!.endDate.toString()]).toEqual([
    '2026-11-26T14:00:00',
    '2026-11-26T16:00:00',
  ]);
  expect(text).not.toContain('Geheimname');
});

test('with a new address the one before shows nothing, nor does one that is revoked', async () => {
  const day = await MentorDay.of(town);
  const first = await renew(day);
  const second = await renew(day);
  expect([(await fetched(first)).status, (await fetched(second)).status]).toEqual([404, 200]);
  const since = async () => (await day.mentor.data('{ myCalendarSince }')).myCalendarSince;
  expect(await since()).toBe('2026-11-23T08:00:00Z');
  await day.mentor.data('mutation { revokeMyCalendar }');
  expect([(await fetched(second)).status, await since()]).toEqual([404, null]);
});

test('ends with the work of its mentor', async () => {
  const day = await MentorDay.of(town);
  const path = await renew(day);
  await town.api.sql('UPDATE staff_member SET ended_at = joined_at WHERE id = $1', [day.mentor.staffId]);
  expect((await fetched(path)).status).toBe(404);
});

test('is stored as a hash', async () => {
  const day = await MentorDay.of(town);
  const token = (await renew(day)).split('/').at(-1)!.replace('.ics', '');
  const [row] = await town.api.sql(
    'SELECT row_to_json(c)::text AS text FROM mentor_calendar c WHERE staff_id = $1',
    [day.mentor.staffId],
  );
  expect(row.text).not.toContain(token);
  expect(row.text).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
});

test('says when there is nothing in it yet, and what was cancelled', async () => {
  const { id } = await town.make.aMentor();
  const idle = await MentorDay.signedIn(town, id);
  const { renewMyCalendar } = await idle.data('mutation { renewMyCalendar { address } }');
  const empty = await fetched(new URL(renewMyCalendar.address).pathname);
  expect([empty.status, empty.text]).toEqual([200, expect.not.stringContaining('VEVENT')]);
  const day = await MentorDay.of(town);
  await town.api.sql(`UPDATE occurrence SET cancelled_at = starts_at, cancel_reason = 'x' WHERE id = $1`, [
    day.occurrenceId,
  ]);
  expect((await fetched(await renew(day))).text).toContain('STATUS:CANCELLED');
});
