// Messages that reached nobody, as long as somebody can still do something about it.
import { Injectable } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { DataSource, In } from 'typeorm';
import { Message } from '../../../messages/message.entity.ts';
import { Clock } from '../../../platform/time/clock.ts';
import type { Reach } from '../../../team/roles/staff.ts';
import { Booking } from '../../booking.entity.ts';
import { TeamBooking } from '../../team/team-booking.ts';
import { HOME_DATE } from '../../team/home-date.ts';
import { Statement, withinReach } from '../../team/who-sees-bookings.ts';

/** More needs another look than a list of the day. */
const MOST = 100;

@ObjectType({ description: 'A message about a booking that could not be delivered.' })
export class UndeliveredMessage {
  @Field(() => Message, { description: 'What was to be told, and what the server answered.' })
  message: Message;

  @Field(() => TeamBooking, { description: 'Whose booking.' })
  booking: Booking;
}

@Injectable()
export class Undelivered {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The last of each booking whose date is still to come and of which nothing was told or planned since. */
  async list(reach: Reach): Promise<UndeliveredMessage[]> {
    const { param, values } = new Statement();
    const found = await this.dataSource.query<{ id: string }[]>(
      `SELECT id FROM (
         SELECT DISTINCT ON (b.id) m.id, o.starts_at FROM message m
         JOIN booking b ON b.id = m.subject_id JOIN occurrence o ON o.id = ${HOME_DATE}
         WHERE m.state = 'FAILED' AND m.settled_at IS NOT NULL AND o.ends_at > ${param(this.clock.now())}
           AND ${withinReach(reach, param)}
           AND NOT EXISTS (
             SELECT FROM message later WHERE later.subject_id = b.id AND (later.created_at, later.id) > (m.created_at, m.id)
               AND later.state IN ('PENDING', 'SENDING', 'SENT', 'DONE'))
         ORDER BY b.id, m.created_at DESC, m.id DESC) failed
       ORDER BY starts_at LIMIT ${MOST}`,
      values,
    );
    const ids = found.map(({ id }) => id);
    const messages = await this.dataSource.getRepository(Message).findBy({ id: In(ids) });
    const subjects = messages.map(({ subjectId }) => subjectId);
    const bookings = await this.dataSource.getRepository(Booking).findBy({ id: In(subjects) });
    return ids.map((id) => {
      const message = messages.find((each) => each.id === id)!;
      return { message, booking: bookings.find((booking) => booking.id === message.subjectId)! };
    });
  }
}
