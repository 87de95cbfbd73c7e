/** Until a statement on bookings waits for a row that somebody else has: a transaction that stands still in its middle. */
import type { Api } from '../servers/api.ts';

export async function waitingForRow(api: Api): Promise<void> {
  for (;;) {
    const waiting = await api.sql(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'UPDATE "booking"%'`,
    );
    if (waiting.length > 0) return;
  }
}
