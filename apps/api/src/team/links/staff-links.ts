/** One-time links: issued, shown once, opened once. The token stands behind the #, which reaches no server and no log. */
import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, MoreThan } from 'typeorm';
import { Clock } from '../../platform/time/clock.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import { Jobs } from '../../platform/jobs.ts';
import { Secrets } from '../../platform/settings/secrets.ts';
import { LinkKind, StaffLink } from './staff-link.entity.ts';

const LASTS_HOURS = { INVITATION: 7 * 24, FIRST_ADMIN: 24, SIGN_IN: 24 } as const;

export interface NewLink {
  readonly kind: LinkKind;
  /** Stored nowhere: it follows from the link's id and SECRET_KEY, so that a mail can be written after the link is. */
  readonly token: string;
  readonly expiresAt: Temporal.Instant;
}

/** Told of each link of somebody's, in the transaction that issues it. */
type LinkListener = (entities: EntityManager, linkId: string, staffId: string) => Promise<void>;

@Injectable()
export class StaffLinks implements OnModuleInit {
  private readonly listeners: LinkListener[] = [];

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly secrets: Secrets,
  ) {}

  onModuleInit(): void {
    this.jobs.every('forget-links', '47 * * * *', () => this.forgetPast());
  }

  /** Issues a link in place of all the others of this person; for the first admin, of all first admins. */
  async issue(entities: EntityManager, kind: LinkKind, staffId: string | null): Promise<NewLink> {
    await this.withdrawAll(entities, staffId);
    const id = newId();
    const token = this.tokenOf(id);
    const expiresAt = this.clock.now().add({ hours: LASTS_HOURS[kind] });
    const tokenHash = hashOf(token);
    await entities.insert(StaffLink, { id, kind, staffId, tokenHash, expiresAt });
    if (staffId !== null) for (const tell of this.listeners) await tell(entities, id, staffId);
    return { kind, token, expiresAt };
  }

  /** Call it in `onModuleInit`; `team` knows nobody who writes mails. */
  whenIssued(listener: LinkListener): void {
    this.listeners.push(listener);
  }

  /** What opens a link, to be sent to its person; null when its key is gone. */
  tokenToSend({ id, tokenHash }: StaffLink): string | null {
    const tokens = this.secrets.versions.map((version) => this.tokenOf(id, version));
    return tokens.find((token) => hashOf(token).equals(tokenHash)) ?? null;
  }

  /** Looks at a link without using it up. @throws DomainError LINK_USED_UP for any that can't be opened, or never was one */
  async look(token: string, ...kinds: readonly LinkKind[]): Promise<StaffLink> {
    const where = { ...this.open(), tokenHash: hashOf(token) };
    const link = await this.dataSource.getRepository(StaffLink).findOneBy(where);
    if (!link || (kinds.length > 0 && !kinds.includes(link.kind))) throw new DomainError('LINK_USED_UP');
    return link;
  }

  /** Uses a link up; of two who open it at the same moment one gets in. @throws DomainError LINK_USED_UP */
  async use(entities: EntityManager, { id }: StaffLink): Promise<void> {
    const usedAt = this.clock.now();
    const { affected } = await entities.update(StaffLink, { ...this.open(), id }, { usedAt });
    if (affected !== 1) throw new DomainError('LINK_USED_UP');
  }

  /** Uses up whatever invitation waits for somebody who came another way. @returns whether there was one */
  async useInvitation(entities: EntityManager, staffId: string): Promise<boolean> {
    const waiting = { ...this.open(), kind: LinkKind.INVITATION, staffId };
    const { affected } = await entities.update(StaffLink, waiting, { usedAt: this.clock.now() });
    return affected !== 0;
  }

  async withdrawAll(entities: EntityManager, staffId: string | null): Promise<void> {
    const open = { ...this.open(), staffId: staffId ?? IsNull() };
    await entities.update(StaffLink, open, { withdrawnAt: this.clock.now() });
  }

  /** What a link must be to be opened; also a condition for queries of lists. */
  open() {
    return { usedAt: IsNull(), withdrawnAt: IsNull(), expiresAt: MoreThan(this.clock.now()) };
  }

  private tokenOf(linkId: string, version?: number): string {
    return this.secrets.keyedHash('staff-link', linkId, version).toString('base64url');
  }

  private async forgetPast(): Promise<void> {
    await this.dataSource.query('DELETE FROM staff_link WHERE expires_at <= $1', [this.clock.now()]);
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
