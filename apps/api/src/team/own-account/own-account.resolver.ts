// What everybody of the staff can do with their own sessions and their own way to sign in.
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Audited } from '../audit/audited.decorator.ts';
import { Acting, ForStaff } from '../roles/for-staff.decorator.ts';
import type { Staff } from '../roles/staff.ts';
import { ProposedTotp } from '../second-factor/proposed-totp.ts';
import { StaffSession } from '../sessions/staff-session.entity.ts';
import { Arrivals } from '../sign-in/arrivals.ts';
import { Me } from '../sign-in/me.ts';
import { OwnAccount } from './own-account.service.ts';
import { OwnSessions } from './own-sessions.ts';

const PASSWORD = { description: 'The password of today, once more.' };
const CODE = { description: 'Of the authenticator app of today, or a recovery code.' };
const NOT_WITHOUT_PASSWORD = 'FORBIDDEN for those who sign in without a password here';

@ForStaff()
@Resolver(() => StaffSession)
export class OwnAccountResolver {
  constructor(
    private readonly account: OwnAccount,
    private readonly sessions: OwnSessions,
    private readonly arrivals: Arrivals,
  ) {}

  @Query(() => [StaffSession], { description: 'Browsers in which one is signed in, the last used first.' })
  mySessions(@Acting() staff: Staff): Promise<StaffSession[]> {
    return this.sessions.all(staff);
  }

  @Mutation(() => [StaffSession], {
    description: 'Signs out another browser of one’s own; answers those that are left. Errors: NOT_FOUND.',
  })
  @Audited('session.end', ({ id }) => id)
  endSession(
    @Acting() staff: Staff,
    @Args('id', { type: () => ID, description: 'One of `mySessions`.' }) id: string,
  ): Promise<StaffSession[]> {
    return this.sessions.end(staff, id);
  }

  @Mutation(() => [StaffSession], {
    description: 'Signs out all browsers of one’s own but this one, which is answered.',
  })
  @Audited('session.endOthers')
  endOtherSessions(@Acting() staff: Staff): Promise<StaffSession[]> {
    return this.sessions.endOthers(staff);
  }

  @Mutation(() => Me, {
    description:
      'Changes the password and signs out other browsers. Errors: WRONG_SIGN_IN on `oldPassword`, WEAK_PASSWORD on ' +
      `\`newPassword\`, TOO_MANY_SIGN_INS, ${NOT_WITHOUT_PASSWORD}.`,
  })
  @Audited('account.changePassword')
  async changePassword(
    @Acting() staff: Staff,
    @Args('oldPassword', PASSWORD) oldPassword: string,
    @Args('newPassword', { description: 'At least 8 characters, at most 256, whichever one likes.' })
    newPassword: string,
  ): Promise<Me> {
    await this.account.changePassword(staff, oldPassword, newPassword);
    return this.arrivals.me(staff.id, staff.sessionId);
  }

  @Mutation(() => ProposedTotp, {
    description:
      'A secret for a new authenticator app, another one each time, good for half an hour in this session; nothing changes ' +
      `yet. Errors: WRONG_SIGN_IN on \`password\`, TOO_MANY_SIGN_INS, ${NOT_WITHOUT_PASSWORD}.`,
  })
  @Audited('account.prepareSecondFactor')
  prepareSecondFactor(
    @Acting() staff: Staff,
    @Args('password', PASSWORD) password: string,
  ): Promise<ProposedTotp> {
    return this.account.prepareSecondFactor(staff, password);
  }

  @Mutation(() => [String], {
    description:
      'From now on codes of the new app count; other browsers are signed out. Answers ten new recovery codes, shown this ' +
      'once. Errors: WRONG_SIGN_IN on `password`, `code` or `newCode`, BAD_INPUT on a `setup` that is too old, ' +
      `TOO_MANY_SIGN_INS, ${NOT_WITHOUT_PASSWORD}.`,
  })
  @Audited('account.replaceSecondFactor')
  replaceSecondFactor(
    @Acting() staff: Staff,
    @Args('password', PASSWORD) password: string,
    @Args('code', CODE) code: string,
    @Args('setup', { description: 'Of the `prepareSecondFactor` that told the new secret.' }) setup: string,
    @Args('newCode', { description: 'Of the new app, for this secret.' }) newCode: string,
  ): Promise<string[]> {
    return this.account.replaceSecondFactor(staff, { password, code }, { setup, code: newCode });
  }

  @Mutation(() => [String], {
    description:
      'Ten new recovery codes in place of the old ones, shown this once; other browsers are signed out. Errors: ' +
      `WRONG_SIGN_IN on \`password\` or \`code\`, TOO_MANY_SIGN_INS, ${NOT_WITHOUT_PASSWORD}.`,
  })
  @Audited('account.renewRecoveryCodes')
  renewRecoveryCodes(
    @Acting() staff: Staff,
    @Args('password', PASSWORD) password: string,
    @Args('code', CODE) code: string,
  ): Promise<string[]> {
    return this.account.renewRecoveryCodes(staff, { password, code });
  }

  @ResolveField(() => Boolean, { description: 'Whether it is the browser that asks.' })
  current(@Parent() { id }: StaffSession, @Acting() staff: Staff): boolean {
    return id === staff.sessionId;
  }
}
