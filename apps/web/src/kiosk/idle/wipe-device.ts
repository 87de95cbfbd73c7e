// What the browser itself may hold of a person, taken away. What stands on the page goes with its state.
import { reader } from '../speech/reader.ts';

/** Also what pages of the portal kept in this tab, should somebody have found a way to one. */
export function wipeDevice(): void {
  reader.reset();
  getSelection()?.removeAllRanges();
  for (const storage of [sessionStorage, localStorage]) storage.clear();
}
