/** Takes pictures from the team and shows them to everybody. */
import { Readable } from 'node:stream';
import { Controller, Get, Header, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../platform/domain-error.ts';
import { OpenToOthers } from '../platform/http/open-to-others.ts';
import { Public } from '../platform/http/public.decorator.ts';
import { Audited } from '../team/audit/audited.decorator.ts';
import { Acting, ForStaff } from '../team/roles/for-staff.decorator.ts';
import { Role } from '../team/roles/role.ts';
import type { Staff } from '../team/roles/staff.ts';
import { pictureAddress, type PictureWidth } from './picture-address.ts';
import { refused } from './picture-refusal.ts';
import { PicturePurpose } from './picture.entity.ts';
import { PicturesService } from './pictures.service.ts';

/** A header that no form of another site can send; its value doesn't matter. */
const OWN_PAGE_HEADER = 'x-mitnand';
const FILE = /^([0-9a-f-]{36})-(640|1280)\.webp$/;

/** The file itself is the body, of any `image/*`; its name and type are not believed. */
@Controller()
export class PicturesController {
  constructor(private readonly pictures: PicturesService) {}

  @Post('team/pictures')
  @HttpCode(200)
  @ForStaff(Role.QUARTIER_TEAM, Role.ORGANISATION_MEMBER, Role.TOWN_ADMIN)
  @Audited('picture.upload', () => null, ({ id }: { id: string }) => id)
  upload(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Acting() staff: Staff,
  ) {
    return this.take(PicturePurpose.OFFER, staff, request, reply);
  }

  /** Shown to nobody before it is made the town's. */
  @Post('team/logo')
  @HttpCode(200)
  @ForStaff(Role.TOWN_ADMIN)
  @Audited('town.uploadLogo', () => null, ({ id }: { id: string }) => id)
  uploadLogo(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Acting() staff: Staff,
  ) {
    return this.take(PicturePurpose.LOGO, staff, request, reply);
  }

  /** Pages of other sites show them too: in what they show of the town's offers. */
  @Get('pictures/:file')
  @Public()
  @OpenToOthers('show')
  @Header('content-type', 'image/webp')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  @Header('x-content-type-options', 'nosniff')
  async show(@Param('file') file: string): Promise<Buffer> {
    const [, id, width] = FILE.exec(file) ?? [];
    if (!id) throw new DomainError('NOT_FOUND');
    return this.pictures.file(id, Number(width) as PictureWidth);
  }

  private async take(purpose: PicturePurpose, staff: Staff, request: FastifyRequest, reply: FastifyReply) {
    // What is refused may still be on its way, without an end.
    void reply.header('connection', 'close');
    if (request.headers[OWN_PAGE_HEADER] === undefined) throw new DomainError('FORBIDDEN');
    const { body } = request;
    if (!(body instanceof Readable)) throw refused('NOT_A_PICTURE');
    const { id, width, height } = await this.pictures.take(staff, purpose, body);
    return { id, url640: pictureAddress(id, 640), url1280: pictureAddress(id, 1280), width, height };
  }
}
