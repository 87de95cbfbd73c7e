/** Lets the demo town's invented staff in, where the settings allow it, without passwords or links. */
import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import { Transactions } from '../../platform/transactions/transaction.ts';
import { StaffAccounts } from '../../team/accounts/staff-accounts.ts';
import { StaffMember } from '../../team/accounts/staff-member.entity.ts';
import { Role } from '../../team/roles/role.ts';
import type { GrantOf } from '../../team/roles/staff.ts';
import { DemoAccounts } from '../../team/sign-in/demo-accounts.ts';
import { organisations } from '../content/organisations.ts';
import { type DemoStaffMember, staff } from '../content/staff.ts';
import { venues } from '../content/venues.ts';
import type { DemoPeopleIds } from './demo-people.ts';
import type { DemoPlaceIds } from './demo-places.ts';

type Ids = Pick<DemoPlaceIds, 'venues'> & DemoPeopleIds;

@Injectable()
export class DemoStaff {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly accounts: StaffAccounts,
    private readonly demoAccounts: DemoAccounts,
  ) {}

  /** Enters whoever is missing; they never have a password. */
  async fill(ids: Ids): Promise<void> {
    const there = await this.there();
    for (const person of staff) {
      if (there.has(person.email)) continue;
      await this.transactions.run(async (entities) => {
        const grants = [grantOf(person, ids)];
        const id = await this.accounts.enter(entities, person, grants);
        await this.accounts.join(entities, id);
      });
    }
    await this.offer();
  }

  /** Those who are there already can be tried out, whatever became of the town. */
  async offer(): Promise<void> {
    const there = await this.there();
    this.demoAccounts.offer(
      staff.flatMap((person) => {
        const id = there.get(person.email);
        const role = Role[person.works.role];
        return id === undefined ? [] : [{ id, name: person.name, role, place: placeOf(person) }];
      }),
    );
  }

  private async there(): Promise<Map<string, string>> {
    const living = { email: In(staff.map(({ email }) => email)), endedAt: IsNull() };
    const members = await this.dataSource.getRepository(StaffMember).findBy(living);
    return new Map(members.map(({ id, email }) => [email!, id]));
  }
}

function grantOf({ works }: DemoStaffMember, ids: Ids): GrantOf {
  const none = { role: Role[works.role], venueId: null, organisationId: null, mentorId: null };
  if (works.role === 'QUARTIER_TEAM') return { ...none, venueId: ids.venues.get(works.at)! };
  if (works.role === 'ORGANISATION_MEMBER')
    return { ...none, organisationId: ids.organisations.get(works.at)! };
  return works.role === 'MENTOR'
    ? { ...none, mentorId: ids.mentors.get(works.as)!, venueId: ids.venues.get(works.entrustedTo)! }
    : none;
}

function placeOf({ works }: DemoStaffMember): string | null {
  if (works.role === 'QUARTIER_TEAM') return venues[works.at].name;
  return works.role === 'ORGANISATION_MEMBER' ? organisations[works.at].name : null;
}
