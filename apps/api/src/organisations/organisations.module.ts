// Who posts offers.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationFieldsResolver } from './organisation-fields.resolver.ts';
import { Organisation } from './organisation.entity.ts';
import { OrganisationsService } from './organisations.service.ts';
import { GrantOrganisationResolver } from './team/grant-organisation.resolver.ts';
import { TeamOrganisationsResolver } from './team/team-organisations.resolver.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Organisation])],
  providers: [
    OrganisationsService,
    OrganisationFieldsResolver,
    TeamOrganisationsResolver,
    GrantOrganisationResolver,
  ],
  exports: [OrganisationsService],
})
export class OrganisationsModule {}
