/** Who works here: accounts, ways in, sessions, roles, and the log of what was done. */
import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Entrance } from '../platform/http/entrance.ts';
import { StaffAccounts } from './accounts/staff-accounts.ts';
import { StaffAdministration } from './administration/staff-administration.ts';
import { StaffAdministrationResolver } from './administration/staff-administration.resolver.ts';
import { StaffFieldsResolver } from './administration/staff-fields.resolver.ts';
import { StaffGrant } from './accounts/staff-grant.entity.ts';
import { StaffList } from './administration/staff-list.ts';
import { StaffMember } from './accounts/staff-member.entity.ts';
import { AuditEntry } from './audit/audit-entry.entity.ts';
import { AuditInterceptor } from './audit/audit.interceptor.ts';
import { AuditLog } from './audit/audit-log.ts';
import { AcceptInvitation } from './links/accept-invitation.ts';
import { FirstAdmin } from './links/first-admin.ts';
import { LinkHolders } from './links/link-holders.ts';
import { LinksResolver } from './links/links.resolver.ts';
import { StaffLink } from './links/staff-link.entity.ts';
import { StaffLinks } from './links/staff-links.ts';
import { OidcController } from './oidc/oidc.controller.ts';
import { OidcProvider } from './oidc/oidc-provider.ts';
import { OidcSignIn } from './oidc/oidc-sign-in.ts';
import { OidcTravelCookie } from './oidc/oidc-travel-cookie.ts';
import { OwnAccountResolver } from './own-account/own-account.resolver.ts';
import { OwnAccount } from './own-account/own-account.service.ts';
import { OwnSessions } from './own-account/own-sessions.ts';
import { Passwords } from './passwords/passwords.ts';
import { RecoveryCode } from './second-factor/recovery-code.entity.ts';
import { RecoveryCodes } from './second-factor/recovery-codes.ts';
import { SecondFactor } from './second-factor/second-factor.ts';
import { StaffEntrance } from './sessions/staff-entrance.ts';
import { StaffSession } from './sessions/staff-session.entity.ts';
import { StaffSessions } from './sessions/staff-sessions.service.ts';
import { Arrivals } from './sign-in/arrivals.ts';
import { DemoAccounts } from './sign-in/demo-accounts.ts';
import { KnownBrowsers } from './sign-in/known-browsers.ts';
import { SignInResolver } from './sign-in/sign-in.resolver.ts';
import { SignInService } from './sign-in/sign-in.service.ts';
import { SignInThrottle } from './sign-in/sign-in-throttle.ts';

const entities = [AuditEntry, RecoveryCode, StaffGrant, StaffLink, StaffMember, StaffSession];

const accounts = [
  StaffAccounts,
  StaffAdministration,
  StaffAdministrationResolver,
  StaffFieldsResolver,
  StaffList,
];
const links = [AcceptInvitation, FirstAdmin, LinkHolders, LinksResolver, StaffLinks];
const oidc = [OidcProvider, OidcSignIn, OidcTravelCookie];
const ownAccount = [OwnAccount, OwnAccountResolver, OwnSessions];
const proofs = [Passwords, RecoveryCodes, SecondFactor];
const signIn = [Arrivals, DemoAccounts, KnownBrowsers, SignInResolver, SignInService, SignInThrottle];

@Global()
@Module({
  imports: [TypeOrmModule.forFeature(entities)],
  controllers: [OidcController],
  providers: [
    AuditLog,
    StaffSessions,
    { provide: APP_INTERCEPTOR, useClass: AuditInterceptor },
    { provide: Entrance, useClass: StaffEntrance },
    ...[...accounts, ...links, ...oidc, ...ownAccount, ...proofs, ...signIn],
  ],
  exports: [AuditLog, StaffSessions, Entrance, DemoAccounts, StaffAccounts, StaffLinks],
})
export class TeamModule {}
