// What search engines read first: which pages there are, and which they need not ask for.
import { Controller, Get, Header, Param, Req, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TownService } from '../../places/town/town.service.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { Public } from '../../platform/http/public.decorator.ts';
import { Config } from '../../platform/settings/config.ts';
import { KeptFeeds } from '../answers/kept-feeds.ts';
import { KeptParts } from './kept-parts.ts';
import { ListedOffers } from './listed-offers.ts';
import { LASTING_PAGES, LIST_OF_OFFERS, robotsText } from './lasting-pages.ts';
import { beginningOf, fileOf } from './parts.ts';
import { beginning, end, type ListedPage, pageLine, sitemapIndex } from './sitemap-xml.ts';

const TYPE = 'application/xml; charset=utf-8';
/** An hour. */
const LASTING = 'public, max-age=3600';
const PAGES = 'pages.xml';

@Public()
@Controller()
export class SitemapController {
  constructor(
    private readonly config: Config,
    private readonly towns: TownService,
    private readonly offers: ListedOffers,
    private readonly kept: KeptFeeds,
    private readonly keptParts: KeptParts,
  ) {}

  @Get('robots.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('cache-control', LASTING)
  robots(): string {
    return robotsText(this.config.publicUrl);
  }

  /** The parts there are. */
  @Get('sitemap.xml')
  index(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | null> {
    const { publicUrl } = this.config;
    const make = async () => {
      const files = [PAGES, ...(await this.offers.beginnings()).map(fileOf)];
      return { text: sitemapIndex(files.map((file) => `${publicUrl}/sitemap/${file}`)), changedAt: null };
    };
    return this.kept.answer({ key: 'sitemap', type: TYPE, make }, request, reply);
  }

  /** A part. @throws DomainError NOT_FOUND */
  @Get('sitemap/:file')
  part(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | null> {
    const begins = beginningOf(file);
    if (file !== PAGES && begins === null) throw new DomainError('NOT_FOUND');
    const pages = () => (begins === null ? [LASTING_PAGES] : this.offers.pages(begins));
    return this.keptParts.answer(file, TYPE, () => this.textsOf(pages()), request, reply);
  }

  /** A part holds at least one page: search engines call one without any faulty. */
  private async *textsOf(
    pages: Iterable<readonly ListedPage[]> | AsyncIterable<readonly ListedPage[]>,
  ): AsyncGenerator<string, void, void> {
    const { languages } = await this.towns.town();
    const site = { publicUrl: this.config.publicUrl, languages };
    let isEmpty = true;
    yield beginning;
    for await (const some of pages) {
      isEmpty = false;
      yield some.map((page) => pageLine(page, site)).join('');
    }
    if (isEmpty) yield pageLine(LIST_OF_OFFERS, site);
    yield end;
  }
}
