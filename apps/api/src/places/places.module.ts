// Where things happen: the town, its districts, venues and their closed days.
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Jobs } from '../platform/jobs.ts';
import { StaffAccounts } from '../team/accounts/staff-accounts.ts';
import { AuditList } from '../team/audit/audit-list.service.ts';
import { AuditModule } from '../team/audit/audit.module.ts';
import { ClosedDay } from './venues/closed-day.entity.ts';
import { District } from './venues/district.entity.ts';
import { DistrictFieldsResolver, VenueFieldsResolver } from './venues/place-fields.resolver.ts';
import { PlacesResolver } from './places.resolver.ts';
import { PlacesService } from './venues/places.service.ts';
import { KeptTimes } from './town/kept-times.ts';
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
    KeptTimes,
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
  exports: [TownService, KeptTimes, PlacesService],
})
export class PlacesModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly kept: KeptTimes,
    private readonly audit: AuditList,
    private readonly accounts: StaffAccounts,
  ) {}

  onModuleInit(): void {
    this.jobs.every('forget-audit', '10 3 * * *', () => this.forgetAudit());
    this.jobs.every('forget-staff', '20 3 * * *', () => this.forgetStaff());
  }

  private async forgetAudit(): Promise<void> {
    await this.audit.forgetBefore(await this.kept.before(({ auditMonths }) => ({ months: auditMonths })));
  }

  private async forgetStaff(): Promise<void> {
    const left = await this.kept.before(({ staffMonths }) => ({ months: staffMonths }));
    const neverCame = await this.kept.before(({ invitationDays }) => ({ days: invitationDays }));
    await this.accounts.forgetBefore({ left, neverCame });
  }
}
