/** Who works here: accounts, sessions, roles, and the log of what was done. */
import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Entrance } from '../platform/http/entrance.ts';
import { StaffGrant } from './accounts/staff-grant.entity.ts';
import { StaffMember } from './accounts/staff-member.entity.ts';
import { AuditEntry } from './audit/audit-entry.entity.ts';
import { AuditInterceptor } from './audit/audit.interceptor.ts';
import { AuditLog } from './audit/audit-log.ts';
import { StaffEntrance } from './sessions/staff-entrance.ts';
import { StaffSession } from './sessions/staff-session.entity.ts';
import { StaffSessions } from './sessions/staff-sessions.service.ts';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditEntry, StaffGrant, StaffMember, StaffSession])],
  providers: [
    AuditLog,
    StaffSessions,
    { provide: APP_INTERCEPTOR, useClass: AuditInterceptor },
    { provide: Entrance, useClass: StaffEntrance },
  ],
  exports: [AuditLog, StaffSessions, Entrance],
})
export class TeamModule {}
