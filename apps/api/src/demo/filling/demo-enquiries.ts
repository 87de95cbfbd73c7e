/** Fills the inbox of the demo town's team, so that there is something to answer in each state. */
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AnswerDeadlines, type Deadlines } from '../../enquiries/deadlines/answer-deadlines.ts';
import { Enquiry } from '../../enquiries/enquiry.entity.ts';
import { EnquiryStanding } from '../../enquiries/enquiry-terms.ts';
import { GiveFeedback } from '../../enquiries/guests/give-feedback.ts';
import { EnquiryWork } from '../../enquiries/team/enquiry-work.service.ts';
import { standingOf } from '../../enquiries/team/enquiry-standing.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Role } from '../../team/roles/role.ts';
import { Staff } from '../../team/roles/staff.ts';
import { type DemoEnquiry, enquiries } from '../content/enquiries.ts';
import { team } from '../content/team.ts';

/** After Christmas five working days may take two weeks. */
const LONGEST_AGO_DAYS = 30;

interface Backdated extends Deadlines {
  readonly days: number;
}

@Injectable()
export class DemoEnquiries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly feedback: GiveFeedback,
    private readonly work: EnquiryWork,
    private readonly deadlines: AnswerDeadlines,
    private readonly clock: Clock,
  ) {}

  /** What no longer stands as it is meant to is done, and comes anew. Nothing where nobody is there to answer. */
  async fill(): Promise<void> {
    const staff = await this.colleague();
    if (!staff) return;
    const today = await this.deadlines.today();
    for (const each of enquiries) {
      const last = await this.latest(each);
      const standing = last && standingOf(last, today);
      if (standing === each.standing) continue;
      if (last && standing !== EnquiryStanding.DONE) await this.work.close(staff, last.id);
      await this.give(each, staff);
    }
  }

  private async give(its: DemoEnquiry, staff: Staff): Promise<void> {
    const { language, standing, note, ...told } = its;
    const requestKey = randomUUID();
    await this.feedback.give({ ...told, requestKey }, { language, visitKey: null, sourceKey: 'demo' });
    const { id } = await this.dataSource.getRepository(Enquiry).findOneByOrFail({ requestKey });
    const { days, dueOn, escalatesOn } = await this.whenSent(standing);
    const receivedAt = this.clock.now().subtract({ hours: 24 * days });
    await this.dataSource.getRepository(Enquiry).update({ id }, { receivedAt, dueOn, escalatesOn });
    if (note === undefined) return;
    await this.work.take(staff, id);
    await this.work.note(id, note);
    if (standing === EnquiryStanding.DONE) await this.work.close(staff, id);
  }

  /** The last day on which something had to come to stand like this today. */
  private async whenSent(standing: EnquiryStanding): Promise<Backdated> {
    const today = await this.deadlines.today();
    for (let days = 0; days < LONGEST_AGO_DAYS; days++) {
      const promised = await this.deadlines.from(today.subtract({ days }));
      if (
        standing === EnquiryStanding.DONE ||
        standingOf({ closedAt: null, ...promised }, today) === standing
      )
        return { days, ...promised };
    }
    throw new Error(`Nothing sent within ${LONGEST_AGO_DAYS} days stands ${standing}`);
  }

  private latest({ text }: DemoEnquiry): Promise<Enquiry | null> {
    return this.dataSource.getRepository(Enquiry).findOne({ where: { text }, order: { receivedAt: 'DESC' } });
  }

  private async colleague(): Promise<Staff | null> {
    const [member] = await this.dataSource.query<{ id: string; venueId: string }[]>(
      `SELECT m.id, g.venue_id AS "venueId" FROM staff_member m JOIN staff_grant g ON g.staff_id = m.id
       WHERE m.email = $1 AND m.ended_at IS NULL AND g.role = $2 LIMIT 1`,
      [team.eselsberg.email, Role.QUARTIER_TEAM],
    );
    if (!member) return null;
    const grant = {
      role: Role.QUARTIER_TEAM,
      venueId: member.venueId,
      organisationId: null,
      mentorId: null,
    };
    return new Staff(member.id, '', [grant]);
  }
}
