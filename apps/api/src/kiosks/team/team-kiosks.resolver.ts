// Kiosks, for those who look after their venues.
import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { venueById } from '../../places/venues/place-fields.resolver.ts';
import { Venue } from '../../places/venues/venue.entity.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { Clock } from '../../platform/time/clock.ts';
import { Audited } from '../../team/audit/audited.decorator.ts';
import { Acting, ForStaff } from '../../team/roles/for-staff.decorator.ts';
import { Role } from '../../team/roles/role.ts';
import type { Staff } from '../../team/roles/staff.ts';
import { Kiosk, lockOf } from '../kiosk.entity.ts';
import { AddKioskInput, KioskCode } from './kiosk-inputs.ts';
import { TeamKiosks } from './team-kiosks.service.ts';

const ID_ARG = { type: () => ID, description: 'UUID.' };
const idOf = ({ id }: { id: string }) => id;

@ForStaff(Role.TOWN_ADMIN, Role.QUARTIER_TEAM)
@Resolver(() => Kiosk)
export class TeamKiosksResolver {
  constructor(
    private readonly team: TeamKiosks,
    private readonly clock: Clock,
  ) {}

  @Query(() => [Kiosk], {
    description: 'The kiosks one looks after, by venue and name; revoked ones for 90 days.',
  })
  kiosks(@Acting() staff: Staff): Promise<Kiosk[]> {
    return this.team.all(staff);
  }

  @Audited('kiosk.add', undefined, ({ kiosk }: KioskCode) => kiosk.id)
  @Mutation(() => KioskCode, {
    description: 'Adds a kiosk, and the code by which a browser becomes it. Errors: NOT_FOUND, BAD_INPUT.',
  })
  addKiosk(
    @Args('input', { description: 'The kiosk.' }) input: AddKioskInput,
    @Acting() staff: Staff,
  ): Promise<KioskCode> {
    return this.team.add(staff, input);
  }

  @Audited('kiosk.newCode', idOf)
  @Mutation(() => KioskCode, {
    description:
      'A new code in place of the one before, also for a revoked kiosk. Its device goes on until the code is used. ' +
      'Errors: NOT_FOUND.',
  })
  newKioskCode(@Args('id', ID_ARG) id: string, @Acting() staff: Staff): Promise<KioskCode> {
    return this.team.newCode(staff, id);
  }

  @Audited('kiosk.lock', idOf)
  @Mutation(() => Kiosk, { description: 'Locks a kiosk until it is unlocked here. Errors: NOT_FOUND.' })
  lockKiosk(@Args('id', ID_ARG) id: string, @Acting() staff: Staff): Promise<Kiosk> {
    return this.team.lock(staff, id);
  }

  @Audited('kiosk.unlock', idOf)
  @Mutation(() => Kiosk, { description: 'Ends any lock of a kiosk. Errors: NOT_FOUND.' })
  unlockKiosk(@Args('id', ID_ARG) id: string, @Acting() staff: Staff): Promise<Kiosk> {
    return this.team.unlock(staff, id);
  }

  @Audited('kiosk.revoke', idOf)
  @Mutation(() => Kiosk, { description: 'Has its device be no kiosk from now on. Errors: NOT_FOUND.' })
  revokeKiosk(@Args('id', ID_ARG) id: string, @Acting() staff: Staff): Promise<Kiosk> {
    return this.team.revoke(staff, id);
  }

  @Audited('kiosk.restore', idOf)
  @Mutation(() => Kiosk, {
    description:
      'Takes that back: within ten minutes the device goes on by itself, later it needs a new code. Errors: NOT_FOUND.',
  })
  restoreKiosk(@Args('id', ID_ARG) id: string, @Acting() staff: Staff): Promise<Kiosk> {
    return this.team.restore(staff, id);
  }

  @ResolveField(() => Venue, { description: 'Where it stands.' })
  venue({ venueId }: Kiosk, _: unknown, { loaders }: RequestContext) {
    return loaders.of(venueById).load(venueId);
  }

  @ResolveField(() => DateTime, {
    nullable: true,
    description: 'Until when a code opens it; null while none does.',
  })
  codeValidUntil({ codeEndsAt }: Kiosk): Temporal.Instant | null {
    if (codeEndsAt === null || Temporal.Instant.compare(codeEndsAt, this.clock.now()) <= 0) return null;
    return codeEndsAt;
  }

  @ResolveField(() => DateTime, {
    nullable: true,
    description: 'Since when it is locked; null while it is not.',
  })
  lockedAt(kiosk: Kiosk): Temporal.Instant | null {
    return lockOf(kiosk, this.clock.now())?.lockedAt ?? null;
  }

  @ResolveField(() => DateTime, {
    nullable: true,
    description: 'When a lock that was set on the device ends by itself; null for one of the team’s.',
  })
  lockEndsAt(kiosk: Kiosk): Temporal.Instant | null {
    return lockOf(kiosk, this.clock.now())?.lockEndsAt ?? null;
  }
}
