// The calendars that programs subscribe to.
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/domain-error.ts';
import { Public } from '../../platform/http/public.decorator.ts';
import { KeptFeeds } from '../answers/kept-feeds.ts';
import { askedLanguage, pathOf, readFile, scopeOf } from '../asked/feed-scope.ts';
import { CalendarsService } from './calendars.service.ts';

@Public()
@Controller('calendar')
export class CalendarsController {
  constructor(
    private readonly calendars: CalendarsService,
    private readonly kept: KeptFeeds,
  ) {}

  /** `/calendar/offer/<number>.ics`, or of a `venue`, `district`, `organisation` by id; `?language=uk`. @throws DomainError NOT_FOUND, BAD_INPUT */
  @Get(':of/:file')
  calendar(
    @Param('of') of: string,
    @Param('file') file: string,
    @Query('language') asked: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | null> {
    const name = readFile(file, ['ics'])?.name;
    if (name === undefined || of === 'kind') throw new DomainError('NOT_FOUND');
    const wish = { language: askedLanguage(asked) };
    const scope = of === 'offer' ? null : scopeOf(of, name);
    const make = () => (scope ? this.calendars.ofScope(scope, wish) : this.calendars.ofOffer(name, wish));
    const key = `calendar ${scope ? pathOf(scope) : `offer/${name}`} ${wish.language ?? ''}`;
    return this.kept.answer({ key, type: 'text/calendar; charset=utf-8', make }, request, reply);
  }
}
