// What search engines read first: which pages there are, and which they need not ask for.
import { Readable } from 'node:stream';
import { Controller, Get, Header, Param, Req, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TownService } from '../../places/town/town.service.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { Public } from '../../platform/http/public.decorator.ts';
import { Config } from '../../platform/settings/config.ts';
import { KeptFeeds } from '../answers/kept-feeds.ts';
import { ListedOffers } from './listed-offers.ts';
import { LASTING_PAGES, robotsText } from './lasting-pages.ts';
import { beginningOf, fileOf } from './parts.ts';
import { beginning, end, type ListedPage, pageLine, type Site, sitemapIndex } from './sitemap-xml.ts';

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

  /** A part, sent while it is read. @throws DomainError NOT_FOUND */
  @Get('sitemap/:file')
  @Header('cache-control', LASTING)
  async part(@Param('file') file: string): Promise<StreamableFile> {
    const begins = beginningOf(file);
    if (file !== PAGES && begins === null) throw new DomainError('NOT_FOUND');
    const { languages } = await this.towns.town();
    const pages = begins === null ? [LASTING_PAGES] : this.offers.pages(begins);
    const lines = linesOf(pages, { publicUrl: this.config.publicUrl, languages });
    return new StreamableFile(Readable.from(lines), { type: TYPE });
  }
}

async function* linesOf(
  pages: Iterable<readonly ListedPage[]> | AsyncIterable<readonly ListedPage[]>,
  site: Site,
): AsyncGenerator<string, void, void> {
  yield beginning;
  for await (const some of pages) yield some.map((page) => pageLine(page, site)).join('');
  yield end;
}
