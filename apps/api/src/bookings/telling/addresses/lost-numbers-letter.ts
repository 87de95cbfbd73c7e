// Composes the letter with lost numbers: all that is still to come under the address or number of one booking, as it is then.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isLanguage, originalLanguage } from '@mitnand/i18n/languages';
import type { EntityManager } from 'typeorm';
import { type Composed, Composers } from '../../../messages/composers.ts';
import { TownService } from '../../../places/town/town.service.ts';
import { Config } from '../../../platform/settings/config.ts';
import { Secrets } from '../../../platform/settings/secrets.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Booking } from '../../booking.entity.ts';
import { GuestProof } from '../../guests/proof/guest-proof.ts';
import { type LostBooking, lostLetter } from '../letters/lost-letter.ts';
import { recipientOf } from '../story/recipient-of.ts';
import { guardedBy, hashOf } from './guarded-by.ts';
import { lostBy, type LostWay, lostWays, subjectOfHash } from './lost-ways.ts';

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
    private readonly secrets: Secrets,
    private readonly towns: TownService,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    for (const way of lostWays)
      this.composers.register(lostBy[way].told, ({ subjectId }, entities) =>
        this.compose(way, subjectId, entities),
      );
  }

  /** Whoever asks by phone hears it there: anybody may have booked with their number and an address of their own. */
  private async compose(way: LostWay, bookingId: string, entities: EntityManager): Promise<Composed | null> {
    const asked = await entities.findOne(Booking, {
      where: { id: bookingId },
      relations: { contactRow: true },
    });
    const contact = asked?.contactRow;
    if (!asked || !contact) return null;
    const recipient = recipientOf(contact);
    const email = way === 'EMAIL' ? recipient.email : null;
    const phone = way === 'PHONE' ? recipient.phone : null;
    const hash = hashOf(way, this.secrets.key('contact'), email ?? phone ?? '');
    if (hash === null) return null;
    const language = isLanguage(asked.uiLanguage) ? asked.uiLanguage : originalLanguage;
    const bookings = await this.coming(entities, way, hash, language);
    if (bookings.length === 0) return null;
    const town = await this.towns.town();
    return {
      to: { name: recipient.name, email, phone },
      letter: lostLetter({ language, town, publicUrl: this.config.publicUrl }, bookings),
      replyTo: town.contact.email || null,
      toldAs: 'LOST_NUMBERS',
      mustKnow: way === 'PHONE',
      sent: () => Promise.resolve(),
    };
  }

  private async coming(
    entities: EntityManager,
    way: LostWay,
    hash: Buffer,
    language: string,
  ): Promise<LostBooking[]> {
    const [now, key] = [this.clock.now(), this.secrets.key('contact')];
    const guarded = await guardedBy(entities, { way, subjectId: subjectOfHash(hash), key, now });
    const rows = await entities.query<Coming[]>(
      `SELECT b.id, b.number, b.key_version AS "keyVersion", b.pin_version AS "pinVersion",
         coalesce(s.starts_at, o.starts_at) AS "startsAt", text.title, text.language AS "titleLanguage"
       FROM booking b JOIN occurrence o ON o.id = b.occurrence_id LEFT JOIN slot s ON s.id = b.slot_id
       JOIN offer ON offer.id = o.offer_id
       CROSS JOIN LATERAL (
         SELECT title, language FROM offer_text
         WHERE offer_id = offer.id AND language IN ($3, offer.original_language)
         ORDER BY language = $3 DESC LIMIT 1) text
       WHERE (b.${lostBy[way].column} = $1 OR b.id = ANY($4)) AND b.status IN ('CONFIRMED', 'OFFERED', 'WAITLISTED') AND o.ends_at > $2
       ORDER BY 5, b.id LIMIT ${MOST}`,
      [hash, now, language, guarded],
    );
    return rows.map((row) => ({
      ...row,
      startsAt: row.startsAt.toString(),
      pin: this.proof.pinOf(row),
    }));
  }
}
