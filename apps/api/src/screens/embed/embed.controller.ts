// What other sites may show of an organisation or a part of town: the list as data for our element, or framed as a page.
import { createHash } from 'node:crypto';
import { Controller, Get, Header, Query as Parameters, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ownColours } from '../../places/town/colours/town-colours.ts';
import { TownService } from '../../places/town/town.service.ts';
import { refusalBehind } from '../../platform/graphql/error-format.ts';
import { statusOf } from '../../platform/http/failures.filter.ts';
import { OpenToOthers } from '../../platform/http/open-to-others.ts';
import { Public } from '../../platform/http/public.decorator.ts';
import { Config } from '../../platform/settings/config.ts';
import { Clock } from '../../platform/time/clock.ts';
import { sendDocument } from '../feed/send-document.ts';
import { EmbeddedLists } from './embedded-lists.ts';
import { HEIGHT_SCRIPT } from './height-script.ts';
import { calmPage, type Elsewhere, listPage, type Look } from './list-page.ts';
import { listStyle } from './list-style.ts';
import { languageOf, languagesOf, listOf, type Query, themeOf } from './list-wish.ts';
import { isKnown } from '../../platform/http/is-known.ts';

/** A list is news; its style and script need no haste. */
const MINUTE = 'public, max-age=60';
const HOUR = 'public, max-age=3600';

/** No cookie is read or set here: the answer is the same for everybody, whoever is signed in. */
@Public()
@Controller('embed')
export class EmbedController {
  constructor(
    private readonly lists: EmbeddedLists,
    private readonly towns: TownService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** The document of the element's list form. @throws DomainError BAD_INPUT, NOT_FOUND */
  @Get('offers.json')
  @OpenToOthers('read')
  async document(
    @Parameters() query: Query,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const kept = await this.lists.find(listOf(query), languagesOf(query));
    await sendDocument(kept, request, reply);
  }

  /** The same as a page. What goes wrong has its status, and is a calm page too: it stands in the middle of somebody's site. */
  @Get('offers')
  @OpenToOthers('frame')
  async page(
    @Parameters() query: Query,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const look: Look = { language: languageOf(query), theme: themeOf(query) };
    void reply.type('text/html; charset=utf-8');
    try {
      const kept = await this.lists.find(listOf(query), [look.language]);
      const html = listPage(await kept.document(), look, this.clock.now().epochMilliseconds);
      const etag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
      void reply.headers({ 'cache-control': MINUTE, etag });
      if (isKnown(request, etag)) await reply.status(304).send();
      else await reply.send(html);
    } catch (error) {
      const refused = refusalBehind(error);
      const says = statusOf(refused) >= 429 ? 'embed.failed' : 'screen.noOffers';
      const html = calmPage(await this.elsewhere(), says, look);
      await reply.status(statusOf(refused)).header('cache-control', 'no-store').send(html);
    }
  }

  @Get('offers.css')
  @OpenToOthers('show')
  @Header('cache-control', HOUR)
  @Header('content-type', 'text/css; charset=utf-8')
  async style(): Promise<string> {
    const { colours } = await this.towns.town();
    return listStyle(colours ?? ownColours);
  }

  @Get('height.js')
  @OpenToOthers('show')
  @Header('cache-control', HOUR)
  @Header('content-type', 'text/javascript; charset=utf-8')
  script(): string {
    return HEIGHT_SCRIPT;
  }

  /** What is still true of us when there is no list, even without a database. */
  private async elsewhere(): Promise<Elsewhere> {
    const url = `${this.config.publicUrl}/`;
    const town = await this.towns.town().catch(() => null);
    return { town: town?.name ?? 'Mitnand', phone: town?.contact.phone ?? '', url };
  }
}
