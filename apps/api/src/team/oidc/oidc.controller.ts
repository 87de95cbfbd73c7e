/** The way to the town's own sign-in and back; plain pages, as the browser is sent there and back. */
import { Controller, Get, Logger, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/domain-error.ts';
import { describeError } from '../../platform/observing/describe-error.ts';
import { Public } from '../../platform/http/public.decorator.ts';
import { isConsoleLanguage } from '../accounts/console-language.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { Arrivals } from '../sign-in/arrivals.ts';
import { OidcProvider } from './oidc-provider.ts';
import { OidcSignIn } from './oidc-sign-in.ts';
import { OidcTravelCookie } from './oidc-travel-cookie.ts';

@Public()
@Controller('team/oidc')
export class OidcController {
  private readonly logger = new Logger('OpenID Connect');

  constructor(
    private readonly provider: OidcProvider,
    private readonly travels: OidcTravelCookie,
    private readonly service: OidcSignIn,
    private readonly arrivals: Arrivals,
    private readonly log: AuditLog,
  ) {}

  /** `?to=/team/…` is where one wants to be afterwards, `language=en` what one reads. */
  @Get('start')
  async start(
    @Query('to') to: unknown,
    @Query('language') language: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.header('cache-control', 'no-store');
    const journey = this.provider.newJourney();
    try {
      const { href } = await this.provider.address(journey);
      this.travels.set(reply, {
        ...journey,
        to: pageOfTeam(to),
        language: isConsoleLanguage(language) ? language : null,
      });
      await reply.redirect(href, 303);
    } catch (error) {
      await this.refuse(reply, error);
    }
  }

  @Get('callback')
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    void reply.header('cache-control', 'no-store');
    const travel = this.travels.take(request, reply);
    try {
      if (!travel) throw new DomainError('FORBIDDEN');
      const person = await this.provider.person(new URL(request.url, 'http://here').search, travel);
      const door = { ...request.facts, language: travel.language, reply };
      const deed = { staffId: null, action: 'session.beginByOidc', objectId: null };
      const arrival = await this.log.noting(
        deed,
        () => this.service.letIn(person, door),
        ({ staffId }) => staffId,
      );
      await this.arrivals.welcome(door, arrival);
      await reply.redirect(travel.to, 303);
    } catch (error) {
      await this.refuse(reply, error);
    }
  }

  /** The page for signing in says that it did not work; why stands in the log, without anything about the person. */
  private async refuse(reply: FastifyReply, error: unknown): Promise<void> {
    this.logger.warn({ msg: 'not signed in', error: describeError(error) });
    await reply.redirect('/team/anmelden?refused=oidc', 303);
  }
}

/** Only a path of ours: `//elsewhere` and `/\elsewhere` would leave. */
function pageOfTeam(to: unknown): string {
  return typeof to === 'string' &&
    to.length < 300 &&
    /^\/team(\/[\w\-/]*)?(\?[\w\-.~%+=&]*)?$/.test(to) &&
    !to.includes('//')
    ? to
    : '/team';
}
