// By what lost numbers are asked for, and what that is called: an e-mail address or a phone number, each answered there alone.

export type LostWay = 'EMAIL' | 'PHONE';

interface LostKinds {
  /** Of messages: somebody asked, and nobody has looked yet whether we know the address. */
  readonly asked: string;
  /** Of messages: what is told, kept at one booking for all of them. */
  readonly told: string;
  readonly column: 'email_hash' | 'phone_hash';
}

export const lostBy: Readonly<Record<LostWay, LostKinds>> = {
  EMAIL: { asked: 'lost-numbers.by-email', told: 'booking.lost-numbers', column: 'email_hash' },
  PHONE: { asked: 'lost-numbers.by-phone', told: 'booking.lost-numbers-by-phone', column: 'phone_hash' },
};

export const lostWays: readonly LostWay[] = ['EMAIL', 'PHONE'];

/** Half of a hash names it as well; a message is about an id. */
export function subjectOfHash(hash: Buffer): string {
  const hex = hash.toString('hex', 0, 16);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The hashes that a message may be about: from the first to the last that begin like this. */
export function hashesOfSubject(subjectId: string): readonly [first: Buffer, last: Buffer] {
  const start = Buffer.from(subjectId.replaceAll('-', ''), 'hex');
  return [Buffer.concat([start, Buffer.alloc(16, 0)]), Buffer.concat([start, Buffer.alloc(16, 255)])];
}
