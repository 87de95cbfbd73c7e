// News of offers for feed readers, as RSS 2.0 and Atom.
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/domain-error.ts';
import { Public } from '../../platform/http/public.decorator.ts';
import { KeptFeeds } from '../answers/kept-feeds.ts';
import { askedLanguage, type FeedScope, pathOf, readFile, scopeOf } from '../asked/feed-scope.ts';
import { ATOM_TYPE } from './atom.ts';
import { EntriesService, type FeedFormat } from './entries.service.ts';
import { RSS_TYPE } from './rss.ts';

const TYPES: Record<FeedFormat, string> = { rss: RSS_TYPE, atom: ATOM_TYPE };

@Public()
@Controller('feeds')
export class EntriesController {
  constructor(
    private readonly entries: EntriesService,
    private readonly kept: KeptFeeds,
  ) {}

  /** `/feeds/offers.rss` and `/feeds/offers.atom`: all of the town; `?language=uk`. @throws DomainError NOT_FOUND, BAD_INPUT */
  @Get(':file')
  all(
    @Param('file') file: string,
    @Query('language') asked: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | null> {
    const read = formatOf(file);
    if (read.name !== 'offers') throw new DomainError('NOT_FOUND');
    return this.send({ of: 'offers' }, read.ending, asked, request, reply);
  }

  /** `/feeds/venue/<id>.atom`, or of a `district`, an `organisation`, a `kind` by its name. @throws DomainError NOT_FOUND, BAD_INPUT */
  @Get(':of/:file')
  one(
    @Param('of') of: string,
    @Param('file') file: string,
    @Query('language') asked: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | null> {
    const { name, ending } = formatOf(file);
    return this.send(scopeOf(of, name), ending, asked, request, reply);
  }

  private send(
    scope: FeedScope,
    format: FeedFormat,
    asked: unknown,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Buffer | null> {
    const language = askedLanguage(asked);
    const key = `${format} ${pathOf(scope)} ${language ?? ''}`;
    const make = () => this.entries.feed(scope, format, language);
    return this.kept.answer({ key, type: TYPES[format], make }, request, reply);
  }
}

function formatOf(file: string): { readonly name: string; readonly ending: FeedFormat } {
  const read = readFile(file, ['rss', 'atom'] as const);
  if (!read) throw new DomainError('NOT_FOUND');
  return read;
}
