// How many places are being asked for, or given back for somebody who left: until then the device must not begin anew, or a
// place nobody has the number of would stay empty. For the whole page, as whoever asked may be gone from it.

let unsettled = 0;

export const isUnsettled = (): boolean => unsettled > 0;

/** Counts while `work` goes on, however it ends. */
export async function settling<T>(work: () => Promise<T>): Promise<T> {
  unsettled++;
  try {
    return await work();
  } finally {
    unsettled--;
  }
}
