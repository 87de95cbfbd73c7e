// Which dates changed, from the slots that are told of: most changes are bookings, and concern few screens.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { preparedRows } from '../../platform/database/plain-rows.ts';
import { ChangeNotices } from '../../platform/live/change-notices.ts';

type Listener = (dateIds: ReadonlySet<string>) => void;

@Injectable()
export class ChangedDates {
  private readonly listeners: Listener[] = [];
  private slotIds = new Set<string>();
  private underway: Promise<void> | null = null;

  constructor(
    private readonly notices: ChangeNotices,
    private readonly dataSource: DataSource,
  ) {
    notices.onChange((slotIds) => {
      for (const id of slotIds ?? []) this.slotIds.add(id);
      if (slotIds !== null) this.underway ??= this.look();
    });
  }

  /** Resolves when it is known which dates all slots belong to that were told of; null when it is already. */
  get known(): Promise<void> | null {
    return this.underway;
  }

  onChange(listener: Listener): void {
    this.listeners.push(listener);
  }

  /** One statement at a time, for all that came meanwhile; without an answer, anything may have changed. */
  private async look(): Promise<void> {
    while (this.slotIds.size > 0) {
      const slotIds = [...this.slotIds];
      this.slotIds = new Set();
      try {
        const rows = await preparedRows<{ id: string }>(
          this.dataSource,
          'SELECT DISTINCT occurrence_id AS id FROM slot WHERE id = ANY($1::uuid[])',
          [slotIds],
        );
        const dateIds = new Set(rows.map(({ id }) => id));
        for (const listener of this.listeners) listener(dateIds);
      } catch {
        this.notices.announceChange();
        break;
      }
    }
    this.underway = null;
  }
}
