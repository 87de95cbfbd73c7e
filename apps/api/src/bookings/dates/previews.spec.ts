// What a change would mean is asked again with each letter typed: it must not have kept answers made anew everywhere.
import { expect, jest, test } from '@jest/globals';
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { BookingTown } from '../../testing/towns/booking-town.ts';
import { ChangingDates } from '../../testing/desks/changing-dates.ts';
import { CancelDates } from './cancel-dates.service.ts';

const town = BookingTown.forSpecs();
const dates = new ChangingDates(town);

test('what changing or calling off dates would mean is told without announcing a change', async () => {
  const { occurrence } = await dates.aSeries();
  const announced = jest.spyOn(town.api.get(ChangeNotices), 'announceChange');
  await dates.changes.preview(occurrence.id, { scope: 'ALL', change: { weekdays: [4] } });
  await dates.changes.preview(occurrence.id, { scope: 'THIS', change: { places: { onSite: 9 } } });
  for (const scope of ['THIS', 'ALL'] as const) await town.api.get(CancelDates).preview(occurrence.id, scope);
  expect(announced).not.toHaveBeenCalled();
  await dates.change(occurrence.id, { scope: 'THIS', change: { places: { onSite: 9 } } });
  expect(announced).toHaveBeenCalled();
});
