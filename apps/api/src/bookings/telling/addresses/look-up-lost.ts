// Looks up whether anything is booked with what somebody asked for; then it is told there.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Composers } from '../../../messages/composers.ts';
import { planMessage } from '../../../messages/outbox/plan.ts';
import { Secrets } from '../../../platform/settings/secrets.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { guardedBy } from './guarded-by.ts';
import { hashesOfSubject, lostBy, type LostWay, lostWays } from './lost-ways.ts';

@Injectable()
export class LookUpLost implements OnModuleInit {
  constructor(
    private readonly composers: Composers,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    for (const way of lostWays)
      this.composers.registerStep(lostBy[way].asked, ({ subjectId }, entities) =>
        this.lookUp(entities, way, subjectId),
      );
  }

  /** Kept at the booking whose date comes first: whoever calls about it should be near it. */
  private async lookUp(entities: EntityManager, way: LostWay, subjectId: string): Promise<void> {
    const now = this.clock.now();
    const { column, told } = lostBy[way];
    const key = this.secrets.key('contact');
    const guarded = await guardedBy(entities, { way, subjectId, key, now });
    const [first] = await entities.query<{ id: string }[]>(
      `SELECT b.id FROM booking b JOIN occurrence o ON o.id = b.occurrence_id
       WHERE (b.${column} BETWEEN $1 AND $2 AND b.contact_id IS NOT NULL OR b.id = ANY($4))
         AND b.status IN ('CONFIRMED', 'OFFERED', 'WAITLISTED') AND o.ends_at > $3
       ORDER BY o.starts_at, b.id LIMIT 1`,
      [...hashesOfSubject(subjectId), now, guarded],
    );
    if (first) await planMessage(entities, { kind: told, subjectId: first.id, now });
  }
}
