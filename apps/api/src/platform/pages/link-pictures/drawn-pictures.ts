// Pictures that were drawn lately, by what stands in them: few are drawn at once, and none twice at the same time.
import { createHash } from 'node:crypto';
import type { Turns } from '../../transactions/turns.ts';
import { drawPicture } from './draw-picture.ts';
import type { Picture, ReadFile } from './picture.ts';

/** About 5 MB: what is passed on today. */
const MOST_KEPT = 100;
/** Whatever changes how the same description looks changes this. */
const DRAWING = 1;

export class DrawnPictures {
  private readonly kept = new Map<string, Buffer>();
  private readonly underWay = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly turns: Turns,
    private readonly read: ReadFile,
    private readonly draw = drawPicture,
  ) {}

  /** Changes whenever the picture does. */
  nameOf(picture: Picture): string {
    const shown = JSON.stringify([DRAWING, picture]);
    return createHash('sha256').update(shown).digest('base64url').slice(0, 22);
  }

  has(name: string): boolean {
    return this.kept.has(name) || this.underWay.has(name);
  }

  /** @throws DomainError UNAVAILABLE when too many wait */
  async find(name: string, picture: Picture): Promise<Buffer> {
    const file = this.kept.get(name) ?? (await (this.underWay.get(name) ?? this.make(name, picture)));
    // Those asked for last stay longest.
    this.kept.delete(name);
    this.kept.set(name, file);
    if (this.kept.size > MOST_KEPT) this.kept.delete(this.kept.keys().next().value!);
    return file;
  }

  private make(name: string, picture: Picture): Promise<Buffer> {
    const drawing = this.turns
      .take('link-pictures', () => this.draw(picture, this.read))
      .finally(() => this.underWay.delete(name));
    this.underWay.set(name, drawing);
    return drawing;
  }
}
