/** Somebody of the staff who acts, and what they may do, as sentences. docs/roles.md holds the table. */
import { DomainError } from '../../platform/domain-error.ts';
import { Role } from './role.ts';

/** One role somebody holds, and what for. */
export interface GrantOf {
  readonly role: Role;
  /** The venue of a Quartier team; of a mentor the one whose team may hand over links, if any. */
  readonly venueId: string | null;
  /** The organisation of a member. */
  readonly organisationId: string | null;
  /** The mentor somebody is. */
  readonly mentorId: string | null;
}

/** What belongs to somebody: an offer, or a date with the offer's organisation and its own venue. */
export interface Owned {
  readonly organisationId: string;
  readonly venueId: string | null;
}

/** The same while somebody is still writing and may not have chosen yet. */
export interface Sketched {
  readonly organisationId: string | null;
  readonly venueId: string | null;
}

/** How far somebody's hands reach, as parameters for a query. */
export interface Reach {
  readonly everything: boolean;
  readonly venueIds: readonly string[];
  readonly organisationIds: readonly string[];
}

export class Staff {
  constructor(
    readonly id: string,
    readonly sessionId: string,
    readonly grants: readonly GrantOf[],
  ) {}

  holds(...roles: readonly Role[]): boolean {
    return this.grants.some(({ role }) => roles.includes(role));
  }

  get isAdmin(): boolean {
    return this.holds(Role.TOWN_ADMIN);
  }

  /** Offers, dates and bookings they work with; queries take it, so that nothing else is ever read. */
  get reach(): Reach {
    return {
      everything: this.isAdmin,
      venueIds: idsOf(this.grants, Role.QUARTIER_TEAM, 'venueId'),
      organisationIds: idsOf(this.grants, Role.ORGANISATION_MEMBER, 'organisationId'),
    };
  }

  /** Whether they may change an offer, run a date and see its bookings; the same as what `reach` finds. */
  mayEdit({ organisationId, venueId }: Owned): boolean {
    const { everything, venueIds, organisationIds } = this.reach;
    return (
      everything ||
      organisationIds.includes(organisationId) ||
      (venueId !== null && venueIds.includes(venueId))
    );
  }

  /** Whether a draft with this organisation and venue is theirs, or can still become so. */
  mayDraft({ organisationId, venueId }: Sketched): boolean {
    const { everything, venueIds, organisationIds } = this.reach;
    return (
      everything ||
      (venueId === null ? venueIds.length > 0 : venueIds.includes(venueId)) ||
      (organisationId === null ? organisationIds.length > 0 : organisationIds.includes(organisationId))
    );
  }

  /** Whether what they post is public at once, without anybody else reading it first. */
  mayPublish(offer: Owned, trusted: boolean): boolean {
    const { everything, venueIds } = this.reach;
    return (
      this.mayEdit(offer) &&
      (everything || trusted || (offer.venueId !== null && venueIds.includes(offer.venueId)))
    );
  }

  /** Whether they look after a venue: its closed days, its accessibility. */
  mayLookAfter(venueId: string): boolean {
    return this.isAdmin || this.reach.venueIds.includes(venueId);
  }

  get maySeeNumbers(): boolean {
    return this.holds(Role.TOWN_ADMIN, Role.QUARTIER_TEAM, Role.AUDITOR);
  }

  /** @throws DomainError FORBIDDEN unless it is so */
  must(may: boolean): void {
    if (!may) throw new DomainError('FORBIDDEN');
  }
}

function idsOf(grants: readonly GrantOf[], wanted: Role, id: 'venueId' | 'organisationId'): string[] {
  return grants.filter(({ role }) => role === wanted).flatMap((grant) => grant[id] ?? []);
}
