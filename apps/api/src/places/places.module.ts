// Where things happen: the town, its districts, venues and their closed days.
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from '../platform/time/clock.ts';
import { Jobs } from '../platform/jobs.ts';
import { AuditList } from '../team/audit/audit-list.service.ts';
import { AuditModule } from '../team/audit/audit.module.ts';
import { ClosedDay } from './venues/closed-day.entity.ts';
import { District } from './venues/district.entity.ts';
import { DistrictFieldsResolver, VenueFieldsResolver } from './venues/place-fields.resolver.ts';
import { PlacesResolver } from './places.resolver.ts';
import { PlacesService } from './venues/places.service.ts';
import { usualRetention } from './town/retention-times.ts';
import { TownLogoFieldResolver, TownLogoResolver } from './town/logo/town-logo.resolver.ts';
import { TownLogoService } from './town/logo/town-logo.service.ts';
import { TownSettingsResolver } from './town/settings/town-settings.resolver.ts';
import { TownSettingsService } from './town/settings/town-settings.service.ts';
import { TownFieldsResolver, TownStylesheetController } from './town/colours/town-stylesheet.controller.ts';
import { GrantVenueResolver } from './team/grant-venue.resolver.ts';
import { ShownVenues } from './team/shown-venues.ts';
import { TeamPlacesResolver } from './team/team-places.resolver.ts';
import { TeamVenuesService } from './team/team-venues.service.ts';
import { TownDayOff } from './town/town-day-off.entity.ts';
import { Town } from './town/town.entity.ts';
import { TownService } from './town/town.service.ts';
import { Venue } from './venues/venue.entity.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Town, TownDayOff, District, Venue, ClosedDay]), AuditModule],
  controllers: [TownStylesheetController],
  providers: [
    TownService,
    PlacesService,
    TownSettingsService,
    TownLogoService,
    TeamVenuesService,
    ShownVenues,
    PlacesResolver,
    DistrictFieldsResolver,
    VenueFieldsResolver,
    TownFieldsResolver,
    TownSettingsResolver,
    TownLogoFieldResolver,
    TownLogoResolver,
    TeamPlacesResolver,
    GrantVenueResolver,
  ],
  exports: [TownService, PlacesService],
})
export class PlacesModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly towns: TownService,
    private readonly audit: AuditList,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every('forget-audit', '10 3 * * *', () => this.forgetAudit());
  }

  /** The log is kept as long as the town says. */
  private async forgetAudit(): Promise<void> {
    const { timeZone, retention } = await this.towns.town();
    const { auditMonths } = retention ?? usualRetention;
    const now = this.clock.now().toZonedDateTimeISO(timeZone);
    await this.audit.forgetBefore(now.subtract({ months: auditMonths }).toInstant());
  }
}
