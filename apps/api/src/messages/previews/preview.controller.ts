// An example of a letter as mail programs show it, for the page on which the team reads all of them.
import { isLanguage } from '@mitnand/i18n/languages';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DomainError } from '../../platform/domain-error.ts';
import { ForStaff } from '../../team/roles/for-staff.decorator.ts';
import { Role } from '../../team/roles/role.ts';
import { frameHeaders, inFrame } from '../letters/in-frame.ts';
import { Previews } from './previews.ts';

@ForStaff(Role.ORGANISATION_MEMBER, Role.QUARTIER_TEAM, Role.TOWN_ADMIN)
@Controller('team/letters')
export class PreviewController {
  constructor(private readonly previews: Previews) {}

  /** `/team/letters/uk/CONFIRMED` */
  @Get(':language/:kind')
  async letter(
    @Param('language') language: string,
    @Param('kind') kind: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const letters = isLanguage(language) ? await this.previews.inLanguage(language) : [];
    const letter = letters.find((each) => each.kind === kind);
    if (!letter) throw new DomainError('NOT_FOUND');
    void reply.headers(frameHeaders);
    return inFrame(letter.html);
  }
}
