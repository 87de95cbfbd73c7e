// What the words in the search box may mean: bookings by number, address or name, and offers by number or title.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { typedOfferNumber } from '../../../offers/offer-number.ts';
import { TownService } from '../../../places/town/town.service.ts';
import { Clock } from '../../../platform/time/clock.ts';
import { Secrets } from '../../../platform/settings/secrets.ts';
import type { Reach } from '../../../team/roles/staff.ts';
import { isBookingNumber, normaliseBookingNumber } from '../../codes/booking-number.ts';
import { emailHash, phoneHash } from '../../codes/contact-hash.ts';
import { visibleDates } from '../contacts/contact-window.ts';
import { HOME_DATE } from '../home-date.ts';
import { Statement, withinReach } from '../who-sees-bookings.ts';

const MOST_BOOKINGS = 500;
const MOST_OFFERS = 200;
/** Of titles; trigrams can't find less by their index. */
const SHORTEST_WORD = 3;

export interface Meant {
  readonly bookingIds: readonly string[];
  readonly offerIds: readonly string[];
}

@Injectable()
export class BookingSearch {
  constructor(
    private readonly dataSource: DataSource,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
    private readonly town: TownService,
  ) {}

  /** What a text may mean; null when there is none. Who finds what is up to the list that asks. */
  async find(reach: Reach, text: string | null | undefined): Promise<Meant | null> {
    const words = text?.trim() ?? '';
    if (words === '') return null;
    const exact = await this.exactly(words);
    if (exact.length > 0) return { bookingIds: exact, offerIds: [] };
    const [bookingIds, offerIds] = await Promise.all([this.named(reach, words), this.offers(reach, words)]);
    return { bookingIds, offerIds };
  }

  /** By the number, or by an address whole and known only as a hash. */
  private async exactly(text: string): Promise<string[]> {
    const number = normaliseBookingNumber(text);
    // Contacts stored under an older key are found until they are deleted.
    const keys = this.secrets.versions.map((version) => this.secrets.key('contact', version));
    return this.ids(
      `SELECT id FROM booking WHERE number = $1 OR email_hash = ANY($2) OR phone_hash = ANY($3) LIMIT ${MOST_BOOKINGS}`,
      [
        isBookingNumber(number) ? number : null,
        keys.map((key) => emailHash(key, text)),
        keys.map((key) => phoneHash(key, text)),
      ],
    );
  }

  /** By name, but only where the contact may be looked at now. */
  private async named(reach: Reach, text: string): Promise<string[]> {
    const { startBefore, endFrom } = visibleDates(this.clock.now(), await this.town.zone());
    const sql = new Statement();
    const during = `tstzrange(${sql.param(endFrom)}::timestamptz, ${sql.param(startBefore)}::timestamptz)`;
    return this.ids(
      // OFFSET 0 keeps the order of reading: bookings around now are few, contacts are not.
      `SELECT b.id FROM occurrence o
       CROSS JOIN LATERAL (SELECT id, contact_id FROM booking b WHERE occurrence_id = o.id AND ${HOME_DATE} = o.id OFFSET 0) b
       CROSS JOIN LATERAL (SELECT name FROM contact WHERE id = b.contact_id OFFSET 0) c
       WHERE tstzrange(o.starts_at, o.ends_at) && ${during} AND ${withinReach(reach, sql.param)}
         AND fold_german(c.name) LIKE '%' || fold_german(${sql.param(literally(text))}) || '%' LIMIT ${MOST_BOOKINGS}`,
      sql.values,
    );
  }

  /** Offers with dates within reach, by their number or words of a title, in any language. */
  offers(reach: Reach, text: string): Promise<string[]> {
    const sql = new Statement();
    const number = sql.param(typedOfferNumber(text));
    const title = sql.param(text.length < SHORTEST_WORD ? null : literally(text));
    return this.ids(
      `SELECT meant.id FROM (
         SELECT id FROM offer WHERE number = ${number} UNION
         SELECT offer_id FROM offer_text WHERE fold_german(title) LIKE '%' || fold_german(${title}) || '%') meant
       WHERE EXISTS (SELECT FROM occurrence o WHERE o.offer_id = meant.id AND ${withinReach(reach, sql.param)})
       LIMIT ${MOST_OFFERS}`,
      sql.values,
    );
  }

  private async ids(sql: string, values: unknown[]): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(sql, values);
    return rows.map(({ id }) => id);
  }
}

/** For LIKE: what people type stands for itself. */
function literally(text: string): string {
  return text.replace(/[\\%_]/g, String.raw`\$&`);
}
