/** Hangs up the demo town's screens as an admin does, with drawings on their slides. */
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import sharp from 'sharp';
import { PicturePurpose } from '../../pictures/picture.entity.ts';
import { PicturesService } from '../../pictures/pictures.service.ts';
import { newId } from '../../platform/ids.ts';
import { ScreenSlide } from '../../screens/screen-slide.entity.ts';
import type { Screen } from '../../screens/screen.entity.ts';
import { ScreenOrientation, ScreenPartKind, ScreenTheme } from '../../screens/screen-terms.ts';
import { TeamScreens } from '../../screens/team/team-screens.service.ts';
import { TeamSlides } from '../../screens/team/team-slides.service.ts';
import { Role } from '../../team/roles/role.ts';
import { Staff } from '../../team/roles/staff.ts';
import { drawings } from '../content/drawings.ts';
import type { SozialraumName } from '../content/names.ts';
import { type DemoScreen, type DemoSlide, screens } from '../content/screens.ts';
import type { DemoPlaceIds } from './demo-places.ts';

type Drawing = keyof typeof drawings;

@Injectable()
export class DemoScreens {
  constructor(
    private readonly dataSource: DataSource,
    private readonly pictures: PicturesService,
    private readonly team: TeamScreens,
    private readonly slides: TeamSlides,
  ) {}

  /** What a run that was killed had begun is finished; a screen that is complete stays as people left it. */
  async fill({ venues, sozialraeume }: Pick<DemoPlaceIds, 'venues' | 'sozialraeume'>): Promise<void> {
    const admin = await this.admin();
    if (!admin) return;
    const there = await this.team.all(admin);
    const sent = new Map<Drawing, string>();
    for (const screen of screens) {
      const venueId = venues.get(screen.at)!;
      const known = there.find(({ name, venueId: at }) => name === screen.name && at === venueId);
      // Its settings come last: a second version is a complete one.
      if (known && known.version > 1) continue;
      const { id, name } = known ?? (await this.team.add(admin, { name: screen.name, venueId }));
      for (const slide of screen.slides) await this.write(admin, id, slide, sent);
      await this.team.save(admin, id, 1, { ...settingsOf(screen, sozialraeume), name });
    }
  }

  private async admin(): Promise<Staff | null> {
    const [admin] = await this.dataSource.query<{ id: string }[]>(
      `SELECT m.id FROM staff_member m JOIN staff_grant g ON g.staff_id = m.id AND g.role = 'TOWN_ADMIN'
       WHERE m.ended_at IS NULL ORDER BY m.id LIMIT 1`,
    );
    const grant = { role: Role.TOWN_ADMIN, venueId: null, organisationId: null, mentorId: null };
    return admin ? new Staff(admin.id, '', [grant]) : null;
  }

  private async write(
    admin: Staff,
    screenId: Screen['id'],
    { de, en, also, drawing, weight = 1 }: DemoSlide,
    sent: Map<Drawing, string>,
  ): Promise<void> {
    const written = await this.dataSource.getRepository(ScreenSlide).findBy({ screenId });
    if (written.some(({ texts }) => texts['de']?.title === de.title)) return;
    const texts = Object.entries({ de, en, ...also }).map(([language, text]) => ({
      language,
      alt: '',
      ...text,
    }));
    const pictureId = drawing ? await this.picture(admin, drawing, sent) : null;
    await this.slides.save(admin, { screenId, id: newId(), version: 0 }, { texts, pictureId, weight });
  }

  /** Sent once for all its slides. */
  private async picture(admin: Staff, drawing: Drawing, sent: Map<Drawing, string>): Promise<string> {
    const known = sent.get(drawing);
    if (known) return known;
    const file = await sharp(Buffer.from(drawings[drawing])).png().toBuffer();
    const { id } = await this.pictures.take(admin, PicturePurpose.OFFER, Readable.from([file]));
    sent.set(drawing, id);
    return id;
  }
}

function settingsOf(
  { languages, theme, orientation, diagonal, distance, around, parts }: DemoScreen,
  sozialraeume: ReadonlyMap<SozialraumName, string>,
) {
  return {
    ...{ languages: [...languages], diagonal, distance, seconds: 12 },
    ...{ theme: ScreenTheme[theme], orientation: ScreenOrientation[orientation] },
    districtIds: around ? [sozialraeume.get(around)!] : [],
    ...{ venueIds: [], kinds: [], organisationIds: [] },
    parts: parts.map(([part, share]) => ({ part: ScreenPartKind[part], share })),
  };
}
