// Whoever of the staff has an e-mail address gets their one-time link by mail, too: an invitation, or the way in.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { originalLanguage } from '@mitnand/i18n/languages';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { Config } from '../../platform/settings/config.ts';
import { Clock } from '../../platform/time/clock.ts';
import { StaffMember } from '../../team/accounts/staff-member.entity.ts';
import { linkAddress } from '../../team/links/link-address.ts';
import { LinkKind, StaffLink } from '../../team/links/staff-link.entity.ts';
import { StaffLinks } from '../../team/links/staff-links.ts';
import { type Composed, Composers } from '../composers.ts';
import { staffLinkLetter } from '../letters/staff-link-letter.ts';
import { planMessage } from '../outbox/plan.ts';
import { townAsSender } from './town-as-sender.ts';

const STAFF_LINK = 'staff.link';

@Injectable()
export class StaffLinkMessages implements OnModuleInit {
  constructor(
    private readonly links: StaffLinks,
    private readonly composers: Composers,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.links.whenIssued((entities, linkId, staffId) => this.plan(entities, linkId, staffId));
    this.composers.register(STAFF_LINK, ({ subjectId }, entities) => this.compose(subjectId, entities));
  }

  private async plan(entities: EntityManager, linkId: string, staffId: string): Promise<void> {
    const hasAddress = await entities.existsBy(StaffMember, { id: staffId, email: Not(IsNull()) });
    const now = this.clock.now();
    if (hasAddress) await planMessage(entities, { kind: STAFF_LINK, subjectId: linkId, now });
  }

  /** Null for a link that was opened, withdrawn or replaced meanwhile. */
  private async compose(linkId: string, entities: EntityManager): Promise<Composed | null> {
    const where = { ...this.links.open(), id: linkId };
    const link = await entities.findOne(StaffLink, { where, relations: { staffRow: true } });
    const token = link && this.links.tokenToSend(link);
    if (!token || !link.staffRow?.email) return null;
    const { name, email } = link.staffRow;
    const language = link.staffRow.language ?? originalLanguage;
    const { house, zone, contact, replyTo } = await townAsSender(entities);
    const kind = link.kind === LinkKind.SIGN_IN ? 'SIGN_IN' : 'INVITATION';
    const url = linkAddress(this.config.publicUrl, token);
    const until = link.expiresAt;
    return {
      to: { name, email, phone: null },
      letter: staffLinkLetter({ kind, language, house, name, url, until, zone, contact }),
      replyTo,
      toldAs: `STAFF_${kind}`,
      mustKnow: false,
      sent: () => Promise.resolve(),
    };
  }
}
