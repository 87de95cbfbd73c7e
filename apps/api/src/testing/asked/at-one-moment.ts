/** Work during which nothing that is kept for seconds grows old, however slow the machine is. */

export async function atOneMoment<T>(work: () => Promise<T>): Promise<T> {
  const { now } = performance;
  const moment = now.call(performance);
  performance.now = () => moment;
  try {
    return await work();
  } finally {
    performance.now = now;
  }
}
