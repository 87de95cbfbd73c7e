// Whatever the API misses is shown as a field one can go to.
import { expect, test } from '@jest/globals';
import { fieldOfPath } from './field-of-path.ts';

test.each([
  ['texts.de.title', 'title'],
  ['texts.de.pictureAlternative', 'pictureAlternative'],
  ['contact.name', 'contactName'],
  ['dates', 'when'],
  ['dates.2.startTime', 'dates.2.from'],
  ['dates.0.minutes', 'dates.0.to'],
  ['series.weekdays', 'series.weekdays'],
  ['series.startTime', 'series.from'],
  ['venueId', 'venueId'],
  ['draft.meetingUrl', 'meetingUrl'],
])('%s is %s', (path, field) => {
  expect(fieldOfPath(path, 'de')).toBe(field);
});

test('a path of another kind is no field', () => {
  expect(fieldOfPath('texts.de', 'de')).toBeNull();
});
