// The record of sessions, without persons.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SessionsWithinReach } from '../own/sessions-within-reach.ts';
import { Talk } from './talk.entity.ts';
import { TalkRecord } from './talk-record.ts';
import { TalksResolver } from './talks.resolver.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Talk])],
  providers: [SessionsWithinReach, TalkRecord, TalksResolver],
})
export class RecordModule {}
