// Tells open boards, in every process, that somebody was let in or called: as a change of the session's slots.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ChangeNotices } from '../../platform/live/change-notices.ts';

@Injectable()
export class BoardNotices {
  constructor(
    private readonly dataSource: DataSource,
    private readonly notices: ChangeNotices,
  ) {}

  async announce(occurrenceId: string): Promise<void> {
    const slots = await this.dataSource.query<{ id: string }[]>(
      'SELECT id FROM slot WHERE occurrence_id = $1',
      [occurrenceId],
    );
    this.notices.announceSlots(slots.map(({ id }) => id));
  }
}
