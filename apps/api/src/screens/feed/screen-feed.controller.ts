// What players of every kind ask for: the document of a screen by its key, and to be told when there is another.
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/domain-error.ts';
import { OpenToOthers } from '../../platform/http/open-to-others.ts';
import { Public } from '../../platform/http/public.decorator.ts';
import { ChangeStreams } from './change-streams.ts';
import { DocumentMemory } from './document-memory.ts';
import { LastSeen } from './last-seen.ts';
import { sendDocument } from './send-document.ts';

const FILE = /^([a-z0-9]{10})\.json$/;

@Public()
@Controller('screens')
export class ScreenFeedController {
  constructor(
    private readonly memory: DocumentMemory,
    private readonly streams: ChangeStreams,
    private readonly seen: LastSeen,
  ) {}

  /** `<key>.json?shows=<version>`: what the player shows now, for the team to see. */
  @Get(':file')
  @OpenToOthers('read')
  async document(
    @Param('file') file: string,
    @Query('shows') shows: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [, key] = FILE.exec(file) ?? [];
    if (key === undefined) throw new DomainError('NOT_FOUND');
    try {
      const kept = await this.memory.ofScreenSoon(key);
      this.seen.note(key, isPlayer(request, key) ? 'player' : 'script', shows);
      await sendDocument(kept, request, reply);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'NOT_FOUND') throw error;
      void reply.status(404).headers({ 'cache-control': 'no-store' }).send({ code: error.code });
    }
  }

  /** Server-sent events: `changed` with `{ "version": … }` at once, and whenever there is another. */
  @Get(':key/changes')
  @OpenToOthers('read')
  async changes(
    @Param('key') key: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (request.method === 'HEAD') void reply.type('text/event-stream; charset=utf-8').send();
    else await this.streams.follow(key, request, reply);
  }
}

/** Our own player's page says where it asks from; pages of others say at most their origin. */
function isPlayer(request: FastifyRequest, key: string): boolean {
  return request.headers.referer?.endsWith(`/screen/${key}/player`) ?? false;
}
