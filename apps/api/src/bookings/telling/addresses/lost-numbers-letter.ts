// Composes the letter with lost numbers: all that is still to come under the address of one booking, as it is then.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isLanguage, originalLanguage } from '@mitnand/i18n/languages';
import type { EntityManager } from 'typeorm';
import { type Composed, Composers } from '../../../messages/composers.ts';
import { TownService } from '../../../places/town/town.service.ts';
import { Config } from '../../../platform/settings/config.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Booking } from '../../booking.entity.ts';
import { GuestProof } from '../../guests/guest-proof.ts';
import { type LostBooking, lostLetter } from '../letters/lost-letter.ts';
import { LOST_NUMBERS } from './send-lost-numbers.ts';

/** More than anybody has; a letter has an end. */
const MOST = 20;

interface Coming extends Pick<Booking, 'id' | 'number' | 'keyVersion' | 'pinVersion'> {
  readonly startsAt: Temporal.Instant;
  readonly title: string;
  readonly titleLanguage: string;
}

@Injectable()
export class LostNumbersLetter implements OnModuleInit {
  constructor(
    private readonly composers: Composers,
    private readonly proof: GuestProof,
    private readonly towns: TownService,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.composers.register(LOST_NUMBERS, ({ subjectId }, entities) => this.compose(subjectId, entities));
  }

  private async compose(bookingId: string, entities: EntityManager): Promise<Composed | null> {
    const asked = await entities.findOne(Booking, {
      where: { id: bookingId },
      relations: { contactRow: true },
    });
    const contact = asked?.contactRow;
    if (!contact?.email || !asked?.emailHash) return null;
    const language = isLanguage(asked.uiLanguage) ? asked.uiLanguage : originalLanguage;
    const bookings = await this.coming(entities, asked.emailHash, language);
    if (bookings.length === 0) return null;
    const town = await this.towns.town();
    return {
      to: { name: contact.name, email: contact.email, phone: null },
      letter: lostLetter({ language, town, publicUrl: this.config.publicUrl }, bookings),
      replyTo: town.contact.email || null,
      toldAs: 'LOST_NUMBERS',
      mustKnow: false,
      sent: () => Promise.resolve(),
    };
  }

  private async coming(entities: EntityManager, address: Buffer, language: string): Promise<LostBooking[]> {
    const rows = await entities.query<Coming[]>(
      `SELECT b.id, b.number, b.key_version AS "keyVersion", b.pin_version AS "pinVersion",
         coalesce(s.starts_at, o.starts_at) AS "startsAt", text.title, text.language AS "titleLanguage"
       FROM booking b JOIN occurrence o ON o.id = b.occurrence_id LEFT JOIN slot s ON s.id = b.slot_id
       JOIN offer ON offer.id = o.offer_id
       CROSS JOIN LATERAL (
         SELECT title, language FROM offer_text
         WHERE offer_id = offer.id AND language IN ($3, offer.original_language)
         ORDER BY language = $3 DESC LIMIT 1) text
       WHERE b.email_hash = $1 AND b.status IN ('CONFIRMED', 'OFFERED', 'WAITLISTED') AND o.ends_at > $2
       ORDER BY 5, b.id LIMIT ${MOST}`,
      [address, this.clock.now(), language],
    );
    return rows.map((row) => ({
      ...row,
      startsAt: row.startsAt.toString(),
      pin: this.proof.pinOf(row),
    }));
  }
}
