// What admins do with accounts of the staff; each operation is one line of its service.
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Audited } from '../audit/audited.decorator.ts';
import { Acting, ForStaff } from '../roles/for-staff.decorator.ts';
import { Role } from '../roles/role.ts';
import type { Staff } from '../roles/staff.ts';
import { GrantsArgument } from './grant-input.ts';
import { StaffAdministration } from './staff-administration.ts';
import { IssuedLink, StaffConnection } from './staff-connection.ts';
import { StaffList } from './staff-list.ts';
import { StaffMember } from '../accounts/staff-member.entity.ts';

const STAFF_ID = { type: () => ID, description: 'Whom it is about.' };
const staffId = (given: { staffId: string }) => given.staffId;
const invited = ({ staff }: IssuedLink) => staff.id;

@ForStaff(Role.TOWN_ADMIN)
@Resolver(() => StaffMember)
export class StaffAdministrationResolver {
  constructor(
    private readonly administration: StaffAdministration,
    private readonly list: StaffList,
  ) {}

  @Query(() => StaffConnection, {
    description:
      'People of the staff, by name. TOWN_ADMIN: everybody. QUARTIER_TEAM: mentors who are expected at its venues ' +
      'and never were elsewhere. Errors: BAD_INPUT.',
  })
  @ForStaff(Role.TOWN_ADMIN, Role.QUARTIER_TEAM)
  staff(
    @Acting() acting: Staff,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'At most so many, 1 to 100.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: '`endCursor` of the page before.' })
    after?: string | null,
    @Args('text', { type: () => String, nullable: true, description: 'Part of a name or e-mail address.' })
    text?: string | null,
    @Args('withEnded', { type: () => Boolean, defaultValue: false, description: 'Also who left.' })
    withEnded = false,
  ): Promise<StaffConnection> {
    return this.list.page(acting, { first, after, text, withEnded });
  }

  @Query(() => StaffMember, { description: 'One of those that `staff` lists. Errors: NOT_FOUND.' })
  @ForStaff(Role.TOWN_ADMIN, Role.QUARTIER_TEAM)
  staffMember(
    @Acting() acting: Staff,
    @Args('id', { type: () => ID, description: 'UUID.' }) id: string,
  ): Promise<StaffMember> {
    return this.list.one(acting, id);
  }

  @Mutation(() => IssuedLink, {
    description:
      'Enters somebody and issues a one-time link to hand over: SIGN_IN for mentors and members of organisations, else ' +
      'INVITATION. Errors: BAD_INPUT, EMAIL_IN_USE.',
  })
  @Audited('staff.invite', undefined, invited)
  inviteStaff(
    @Args('name', { description: 'Name, as colleagues say it; up to 120 characters.' }) name: string,
    @Args() { grants }: GrantsArgument,
    @Args('email', {
      type: () => String,
      nullable: true,
      description: 'To sign in with; may be null for mentors and members of organisations.',
    })
    email?: string | null,
    @Args('language', {
      type: () => String,
      nullable: true,
      description:
        'In which their link is mailed: de or en; German when left out. Later the one they choose.',
    })
    language?: string | null,
  ): Promise<IssuedLink> {
    return this.administration.invite({ name, email, language, grants });
  }

  @Mutation(() => IssuedLink, {
    description:
      'A new link to choose a password and set up a second factor, for who was invited, or lost one of them. Older ' +
      'links are withdrawn; what they have works until the new link is used. Errors: NOT_FOUND.',
  })
  @Audited('staff.renewInvitation', staffId)
  renewInvitation(@Args('staffId', STAFF_ID) id: string): Promise<IssuedLink> {
    return this.administration.renewInvitation(id);
  }

  @Mutation(() => IssuedLink, {
    description:
      'A one-time link by which a mentor or a member of an organisation comes in without a password, valid for 24 ' +
      'hours; older ones are withdrawn. QUARTIER_TEAM: for those whom `staff` lists. Errors: NOT_FOUND, FORBIDDEN for ' +
      'people with other roles.',
  })
  @ForStaff(Role.TOWN_ADMIN, Role.QUARTIER_TEAM)
  @Audited('staff.issueSignInLink', staffId)
  issueSignInLink(@Acting() acting: Staff, @Args('staffId', STAFF_ID) id: string): Promise<IssuedLink> {
    return this.administration.issueSignInLink(acting, id);
  }

  @Mutation(() => StaffMember, {
    description: 'Links that were handed over to somebody can’t be opened any more. Errors: NOT_FOUND.',
  })
  @Audited('staff.withdrawLinks', staffId)
  withdrawLinks(@Args('staffId', STAFF_ID) id: string): Promise<StaffMember> {
    return this.administration.withdrawLinks(id);
  }

  @Mutation(() => StaffMember, {
    description:
      'Gives somebody these roles and no others. They are signed out everywhere, and their links are withdrawn. ' +
      'Errors: NOT_FOUND, BAD_INPUT, LAST_ADMIN.',
  })
  @Audited('staff.changeGrants', staffId)
  changeGrants(
    @Args('staffId', STAFF_ID) id: string,
    @Args() { grants }: GrantsArgument,
  ): Promise<StaffMember> {
    return this.administration.changeGrants(id, grants);
  }

  @Mutation(() => StaffMember, {
    description:
      'Somebody no longer works here: they are signed out everywhere and can’t come in again. Errors: NOT_FOUND, ' +
      'LAST_ADMIN.',
  })
  @Audited('staff.end', staffId)
  endStaff(@Args('staffId', STAFF_ID) id: string): Promise<StaffMember> {
    return this.administration.end(id);
  }
}
