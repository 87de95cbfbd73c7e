// Remembers requests by their key, so that one that comes again (double tap, lost answer) gets the first booking.
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/domain-error.ts';
import type { Secrets } from '../../platform/settings/secrets.ts';
import { Booking } from '../booking.entity.ts';
import { fingerprint, isRequestKey } from '../codes/request-key.ts';
import { BookingRequest } from './booking-request.entity.ts';

export interface KnownRequest {
  readonly key: string;
  readonly fingerprint: Buffer;
}

/** The identity of a request. @throws DomainError BAD_INPUT when its key is too easy to meet by chance. */
export function requestIdentity(key: string, content: unknown, secrets: Secrets): KnownRequest {
  if (!isRequestKey(key)) throw new DomainError('BAD_INPUT', {}, 'requestKey');
  return { key, fingerprint: fingerprint(secrets.key('request'), content) };
}

/**
 * Notes a request at the start of its transaction. When the same one runs elsewhere right now, waits for its end.
 * @returns the booking of the first request when this one is a repetition, else null
 * @throws DomainError REQUEST_KEY_REUSED when the key came with other content, PIN_REISSUED when the PIN it was told
 *   has been replaced since
 */
export async function repeatedRequest(
  entities: EntityManager,
  request: KnownRequest,
  booking: Pick<Booking, 'id' | 'pinVersion'>,
  now: Temporal.Instant,
): Promise<Booking | null> {
  const noted = await entities.query<unknown[]>(
    `INSERT INTO booking_request (key, fingerprint, booking_id, pin_version, made_at)
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT (key) DO NOTHING RETURNING key`,
    [request.key, request.fingerprint, booking.id, booking.pinVersion, now],
  );
  if (noted.length === 1) return null;
  return firstBooking(entities, request);
}

/** Whether a request with this key has been carried out. It can book nothing more, whatever it asks for. */
export function isKnownRequest(entities: EntityManager, key: string): Promise<boolean> {
  return entities.existsBy(BookingRequest, { key });
}

async function firstBooking(entities: EntityManager, request: KnownRequest): Promise<Booking> {
  const [first] = await entities.query<{ same: boolean; pinVersion: number; bookingId: string }[]>(
    `SELECT fingerprint = $2 AS same, pin_version AS "pinVersion", booking_id AS "bookingId"
     FROM booking_request WHERE key = $1`,
    [request.key, request.fingerprint],
  );
  if (!first?.same) throw new DomainError('REQUEST_KEY_REUSED', {}, 'requestKey');
  const booking = await entities.findOneByOrFail(Booking, { id: first.bookingId });
  if (booking.pinVersion !== first.pinVersion) throw new DomainError('PIN_REISSUED');
  return booking;
}
