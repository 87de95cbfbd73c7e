/** Waits for notices of changes, which come back from the database a moment after what they tell of. */
import { ChangeNotices } from '../../platform/live/change-notices.ts';
import { newId } from '../../platform/ids.ts';
import type { Services } from '../made/builders.ts';

/**
 * Resolves once `hearers` (`announcer` itself unless told otherwise) have heard whatever `announcer` announced so far: a
 * word of our own goes behind it. What is kept from then on stays kept until something else changes.
 */
export async function noticesHeard(announcer: Services, ...hearers: Services[]): Promise<void> {
  const id = newId();
  const ever = new AbortController().signal;
  const heard = async (hearer: Services) => {
    for await (const change of hearer.get(ChangeNotices).slotChanges(ever)) {
      if (change.kind === 'changed' && change.slotIds.has(id)) return;
      // Our word may have been in it.
      if (change.kind === 'resync') announcer.get(ChangeNotices).announceSlots([id]);
    }
    throw new Error('The process stopped before it was heard.');
  };
  const all = (hearers.length > 0 ? hearers : [announcer]).map(heard);
  announcer.get(ChangeNotices).announceSlots([id]);
  await Promise.all(all);
}
