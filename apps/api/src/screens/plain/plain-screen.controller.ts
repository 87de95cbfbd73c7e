// Screens for players without a script: a page, a text, and the files of our own player, which is a page as well.
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { translatorFor } from '@mitnand/i18n';
import { directionOf } from '@mitnand/i18n/languages';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TownService } from '../../places/town/town.service.ts';
import { DomainError } from '../../platform/domain-error.ts';
import { Public } from '../../platform/http/public.decorator.ts';
import { Clock } from '../../platform/time/clock.ts';
import { DocumentMemory } from '../feed/document-memory.ts';
import { LastSeen } from '../feed/last-seen.ts';
import { PlayerFiles } from '../player/player-files.ts';
import { nothing, page, phoneLine, PLAIN_STYLES, plainPage, REFRESH_SECONDS } from './plain-page.ts';
import { phoneLines, plainText, wrapped } from './plain-text.ts';

const NAME = /^([a-z0-9]{1,40})(\.txt)?$/;

@Public()
@Controller('screen')
export class PlainScreenController {
  constructor(
    private readonly memory: DocumentMemory,
    private readonly seen: LastSeen,
    private readonly files: PlayerFiles,
    private readonly towns: TownService,
    private readonly clock: Clock,
  ) {}

  @Get('plain.css')
  styles(@Res({ passthrough: true }) reply: FastifyReply): string {
    void reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600');
    return PLAIN_STYLES;
  }

  /** `<key>`, `<key>.txt`, or a file of the player, whose names have other ends. */
  @Get(':name')
  async show(
    @Param('name') name: string,
    @Query('n') turn: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (this.files.has(name)) return this.files.send(name, request, reply);
    const [, key, isText] = NAME.exec(name) ?? [];
    void reply.headers({ 'cache-control': 'no-cache', refresh: String(REFRESH_SECONDS) });
    const kept = key === undefined ? null : await this.memory.ofScreenAnyhow(key).catch(nullIfUnknown);
    const now = this.clock.now().epochMilliseconds;
    if (!kept || key === undefined) return this.unknown(isText !== undefined, request, reply);
    this.seen.note(key, isText ? 'text' : 'html', kept.version);
    const document = await kept.document();
    const { trueAt } = kept;
    if (isText) void reply.type('text/plain; charset=utf-8').send(plainText(document, { now, trueAt }));
    else {
      // The page itself says which one comes next.
      void reply.removeHeader('refresh').type('text/html; charset=utf-8');
      void reply.send(plainPage(document, { key, turn: turnOf(turn), now, trueAt }));
    }
  }

  /** The same for every key, so that one kept copy serves all; it never is an error, which a player would stay on. */
  @Get(':key/player')
  player(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    this.files.send('player.html', request, reply);
  }

  /** A calm page in a window, where nobody can do anything about it; it asks again. */
  private async unknown(isText: boolean, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { name, contact } = await this.towns.town();
    const { language } = request.facts;
    const t = translatorFor(language);
    const text = t('screen.unknownText', { town: name });
    const direction = directionOf(language);
    void reply.status(404);
    if (isText) {
      const phone = phoneLines(t('screen.phone'), contact.phone, direction);
      const lines = [name, text, ...phone].flatMap(wrapped);
      return void reply.type('text/plain; charset=utf-8').send(`${lines.join('\n')}\n`);
    }
    const [refresh] = request.url.split('?');
    void reply.type('text/html; charset=utf-8').send(
      page({
        ...{ language, direction, title: name, refresh: refresh! },
        body: [nothing(name, text, phoneLine(t('screen.phone'), contact.phone))],
      }),
    );
  }
}

function nullIfUnknown(error: unknown): null {
  if (error instanceof DomainError && error.code === 'NOT_FOUND') return null;
  throw error;
}

function turnOf(said: unknown): number {
  return typeof said === 'string' && /^\d{1,4}$/.test(said) ? Number(said) : 0;
}
