// Open hours: numbers for whoever comes without a booking, and the board on which they are called.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BookingsModule } from '../../bookings/bookings.module.ts';
import { SessionsWithinReach } from '../own/sessions-within-reach.ts';
import { BoardKeys } from './board-keys.ts';
import { BoardNotices } from './board-notices.ts';
import { CallBoardResolver } from './call-board.resolver.ts';
import { CallBoards } from './call-boards.ts';
import { OpenHoursNow } from './open-hours-now.ts';
import { OpenHoursResolver } from './open-hours.resolver.ts';
import { ServeWalkIns } from './serve-walk-ins.ts';
import { WalkInNumber } from './walk-in.entity.ts';

@Module({
  imports: [TypeOrmModule.forFeature([WalkInNumber]), BookingsModule],
  providers: [
    BoardKeys,
    BoardNotices,
    CallBoards,
    CallBoardResolver,
    OpenHoursNow,
    OpenHoursResolver,
    ServeWalkIns,
    SessionsWithinReach,
  ],
  exports: [OpenHoursNow, SessionsWithinReach],
})
export class OpenHoursModule {}
