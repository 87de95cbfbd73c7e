// The log as admins search it, and how long it is kept.
import { Module } from '@nestjs/common';
import { AuditEntriesResolver } from './audit-entries.resolver.ts';
import { AuditList } from './audit-list.service.ts';

@Module({ providers: [AuditList, AuditEntriesResolver], exports: [AuditList] })
export class AuditModule {}
