// Kiosks: devices of the town's that people book at, known by a cookie of their own.
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Kiosks } from '../bookings/guests/guest-source.ts';
import { PlacesModule } from '../places/places.module.ts';
import { Jobs } from '../platform/jobs.ts';
import { KioskCodes } from './device/kiosk-code.ts';
import { KioskDevices } from './device/kiosk-devices.ts';
import { KiosksToTry } from './device/kiosks-to-try.ts';
import { OwnKioskResolver } from './device/own-kiosk.resolver.ts';
import { ShownKiosks } from './device/shown-kiosks.ts';
import { Kiosk } from './kiosk.entity.ts';
import { SilentKiosks } from './team/silent-kiosks.ts';
import { TeamKiosksResolver } from './team/team-kiosks.resolver.ts';
import { TeamKiosks } from './team/team-kiosks.service.ts';
import { TodayKiosksResolver } from './team/today-kiosks.resolver.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Kiosk]), PlacesModule],
  providers: [
    KioskCodes,
    KioskDevices,
    KiosksToTry,
    { provide: Kiosks, useExisting: KioskDevices },
    ShownKiosks,
    SilentKiosks,
    TeamKiosks,
    OwnKioskResolver,
    TeamKiosksResolver,
    TodayKiosksResolver,
  ],
})
export class KiosksModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly team: TeamKiosks,
  ) {}

  onModuleInit(): void {
    this.jobs.every('forget-kiosks', '50 3 * * *', () => this.team.forgetRevoked());
  }
}
