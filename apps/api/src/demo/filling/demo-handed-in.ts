/** Lets the demo town's organisation member hand in an offer, so that its team has something to read. */
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DraftsService } from '../../offers/documents/drafts.service.ts';
import { documentOf } from '../../offers/documents/form/offer-document.ts';
import { PublishingService } from '../../offers/documents/publishing.service.ts';
import { newId } from '../../platform/ids.ts';
import { Role } from '../../team/roles/role.ts';
import { Staff } from '../../team/roles/staff.ts';
import { handedIn } from '../content/handed-in.ts';
import { organisations } from '../content/organisations.ts';
import type { DemoIds } from './demo-offer-draft.ts';

interface KnownDraft {
  readonly id: string;
  readonly version: number;
  /** It was given back, or taken back. */
  readonly isBack: boolean;
}

@Injectable()
export class DemoHandedIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly drafts: DraftsService,
    private readonly publishing: PublishingService,
  ) {}

  /** What came back is handed in again; what was made public stays so. */
  async fill(ids: DemoIds): Promise<void> {
    const author = await this.author(ids.organisations.get(handedIn.organisation)!);
    if (!author) return;
    const draft = (await this.known()) ?? (await this.write(author, ids));
    if (draft.isBack) await this.publishing.publish(author, draft.id, draft.version, { beyondLimit: false });
  }

  /** Nobody where everything the organisation posts is public at once. */
  private async author(organisationId: string): Promise<Staff | null> {
    const [member] = await this.dataSource.query<{ id: string }[]>(
      `SELECT m.id FROM staff_member m JOIN staff_grant g ON g.staff_id = m.id
       JOIN organisation o ON o.id = g.organisation_id AND o.trust = 'ALWAYS_REVIEW'
       WHERE g.organisation_id = $1 AND m.ended_at IS NULL ORDER BY m.id LIMIT 1`,
      [organisationId],
    );
    const grant = { role: Role.ORGANISATION_MEMBER, venueId: null, organisationId, mentorId: null };
    return member ? new Staff(member.id, '', [grant]) : null;
  }

  private async known(): Promise<KnownDraft | undefined> {
    const [draft] = await this.dataSource.query<KnownDraft[]>(
      `SELECT id, version, content IS NOT NULL AND submitted_at IS NULL AS "isBack" FROM offer_draft
       WHERE title = $1 ORDER BY id LIMIT 1`,
      [handedIn.de.title],
    );
    return draft;
  }

  private async write(
    author: Staff,
    { organisations: organisationIds, venues }: DemoIds,
  ): Promise<KnownDraft> {
    const { organisation, venue, categories, de } = handedIn;
    const { contact, insurance } = organisations[organisation];
    const document = documentOf({
      kind: 'ENGAGEMENT',
      schedule: 'BY_ARRANGEMENT',
      texts: [{ language: 'de', origin: 'AUTHOR', ...de }],
      organisationId: organisationIds.get(organisation)!,
      venueId: venues.get(venue)!,
      categories,
      spokenLanguages: ['de'],
      contact,
      insurance,
    });
    const { id, version } = await this.drafts.save(author, newId(), 0, document);
    return { id, version, isBack: true };
  }
}
