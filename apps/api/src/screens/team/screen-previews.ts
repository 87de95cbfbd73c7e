// What a screen would show: what is typed in the place of what is stored.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../platform/domain-error.ts';
import type { Staff } from '../../team/roles/staff.ts';
import type { ScreenDocument } from '../document/screen-document.ts';
import { ScreenDocuments } from '../document/screen-documents.ts';
import type { ScreenInput } from './screen-inputs.ts';
import { ScreenSources } from './screen-sources.ts';
import { type PreviewSlideInput, slideContent, slideFlaw } from './slide-inputs.ts';
import { TeamScreens } from './team-screens.service.ts';
import { slidesOf } from './team-slides.service.ts';

interface Typed {
  readonly input?: ScreenInput | null;
  readonly slides?: readonly PreviewSlideInput[] | null;
}

@Injectable()
export class ScreenPreviews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly team: TeamScreens,
    private readonly sources: ScreenSources,
    private readonly documents: ScreenDocuments,
  ) {}

  /** @throws DomainError NOT_FOUND for another's, BAD_INPUT as when it were saved */
  async of(staff: Staff, id: string, { input, slides }: Typed): Promise<ScreenDocument> {
    const screen = await this.team.one(staff, id);
    if (!screen) throw new DomainError('NOT_FOUND');
    if (input) await this.sources.refuseUnknown(input, screen);
    const shown = slides
      ? slides
          .map((slide) => ({ id: slide.id, ...slideContent(slide) }))
          .filter((slide) => slideFlaw(slide) === null)
      : await slidesOf(this.dataSource.manager, id);
    return this.documents.preview({ ...screen, ...input }, shown);
  }
}
