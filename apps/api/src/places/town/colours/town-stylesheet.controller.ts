// The town's own colours as a stylesheet of their own: pages hold no styles inline.
import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import { Public } from '../../../platform/http/public.decorator.ts';
import { RetentionTimes, retentionOf } from '../retention-times.ts';
import { stylesheetOf, TownColours } from './town-colours.ts';
import { Town } from '../town.entity.ts';
import { TownService } from '../town.service.ts';

@Public()
@Controller('town.css')
export class TownStylesheetController {
  constructor(private readonly towns: TownService) {}

  /** Under the version it was linked with it never changes; without one it is asked for each time. */
  @Get()
  @Header('content-type', 'text/css; charset=utf-8')
  async stylesheet(
    @Query('v') version: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const town = await this.towns.town();
    const lasting = version === String(town.version);
    void reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    return town.colours ? stylesheetOf(town.colours) : '';
  }
}

@Resolver(() => Town)
export class TownFieldsResolver {
  @ResolveField(() => String, {
    nullable: true,
    description: 'Address of the stylesheet with the town’s own colours; null with Mitnand’s own.',
  })
  stylesheet({ colours, version }: Town): string | null {
    return colours && `/town.css?v=${version}`;
  }

  @ResolveField(() => TownColours, { nullable: true, description: 'Its own colours; null with Mitnand’s.' })
  colours({ colours }: Town): TownColours | null {
    return colours;
  }

  @ResolveField(() => RetentionTimes, { description: 'How long it keeps what it knows about people.' })
  retention(town: Town): RetentionTimes {
    return retentionOf(town);
  }
}
