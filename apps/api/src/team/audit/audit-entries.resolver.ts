// The log, for admins; whoever acted is named as they are called now.
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { byId } from '../../platform/graphql/loaders.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { StaffMember } from '../accounts/staff-member.entity.ts';
import { ForStaff } from '../roles/for-staff.decorator.ts';
import { Role } from '../roles/role.ts';
import { AuditEntry } from './audit-entry.entity.ts';
import { AuditArguments, AuditEntryConnection, AuditStaff } from './audit-list.ts';
import { AuditList } from './audit-list.service.ts';

const memberById = byId(StaffMember);

@ForStaff(Role.TOWN_ADMIN)
@Resolver(() => AuditEntry)
export class AuditEntriesResolver {
  constructor(private readonly list: AuditList) {}

  @Query(() => AuditEntryConnection, { description: 'Who did what to which object and when, newest first.' })
  auditEntries(@Args() page: AuditArguments): Promise<AuditEntryConnection> {
    return this.list.page(page);
  }

  @ResolveField(() => AuditStaff, {
    nullable: true,
    description: 'Who acted; null where nobody was known, or is no more.',
  })
  async staff({ staffId }: AuditEntry, _: unknown, { loaders }: RequestContext): Promise<AuditStaff | null> {
    return staffId === null ? null : loaders.of(memberById).load(staffId);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether it was somebody who worked here then and whose name was deleted since.',
  })
  async byFormer({ staffId }: AuditEntry, _: unknown, { loaders }: RequestContext): Promise<boolean> {
    return staffId !== null && (await loaders.of(memberById).load(staffId)) === null;
  }
}
