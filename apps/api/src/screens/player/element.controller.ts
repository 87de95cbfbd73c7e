// The script that brings <mitnand-screen> to any page.
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OpenToOthers } from '../../platform/http/open-to-others.ts';
import { Public } from '../../platform/http/public.decorator.ts';
import { ELEMENT, PlayerFiles } from './player-files.ts';

@Public()
@Controller(ELEMENT)
export class ElementController {
  constructor(private readonly files: PlayerFiles) {}

  @Get()
  @OpenToOthers('read')
  script(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    this.files.sendElement(request, reply);
  }
}
