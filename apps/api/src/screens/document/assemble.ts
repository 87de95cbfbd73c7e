// Puts a screen's document together from what was read; the same facts make the same version, in every process.
import { createHash } from 'node:crypto';
import { pictureAddress } from '../../pictures/picture-address.ts';
import { ownColours } from '../../places/town/colours/town-colours.ts';
import type { Town } from '../../places/town/town.entity.ts';
import { type SourceRow, entriesOf } from './entries.ts';
import { qrOf } from './qr-code.ts';
import type { ScreenDocument, ShownSlide } from './screen-document.ts';
import { screenWords } from './screen-words.ts';
import type { ShownScreen, SlideFacts } from './shown-screen.ts';
import { namedDays, zoneTable } from './zone-table.ts';

export interface Assembled {
  readonly document: ScreenDocument;
  /** When it reads differently although nothing was changed; milliseconds since 1970. */
  readonly changesAt: number;
}

interface Facts {
  readonly shown: ShownScreen;
  readonly town: Town;
  readonly rows: readonly SourceRow[];
  readonly now: Temporal.Instant;
  readonly publicUrl: string;
  /** All there are when left out. */
  readonly mostEntries: number | undefined;
}

export function assemble({ shown, town, rows, now, publicUrl, mostEntries }: Facts): Assembled {
  const { languages } = shown.screen;
  const at = now.epochMilliseconds;
  const around = { now: at, languages, town: town.name, publicUrl };
  const { entries, changesAt } = entriesOf(rows, around);
  const { phone, openingHours, ...place } = shown.place;
  const url = `${publicUrl}/`;
  const content: Omit<ScreenDocument, 'version'> = {
    format: 1,
    screen: shown.screen,
    place: {
      town: town.name,
      ...place,
      phone: phone ?? town.contact.phone,
      logo: town.logo ? publicUrl + pictureAddress(town.logo.id, 640) : null,
      url,
      qr: qrOf(url),
    },
    colours: coloursOf(town),
    zone: zoneTable(now, town.timeZone),
    days: namedDays(now, town.timeZone, languages),
    words: Object.fromEntries(
      languages.map((language) => [language, screenWords(language, openingHours[language] ?? '')]),
    ),
    parts: shown.parts,
    entries: entries.slice(0, mostEntries),
    slides: shown.slides
      .filter(({ ends }) => ends === null || ends > at)
      .map((slide) => slideOf(slide, languages, publicUrl)),
  };
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
  const slidesEnd = shown.slides.flatMap(({ ends }) => (ends !== null && ends > at ? [ends] : []));
  return { document: { ...content, version }, changesAt: Math.min(changesAt, ...slidesEnd) };
}

function coloursOf({ colours }: Town): ScreenDocument['colours'] {
  const { petrol, apricot } = colours ?? ownColours;
  return { primary: petrol, accent: apricot };
}

function slideOf(slide: SlideFacts, languages: readonly string[], publicUrl: string): ShownSlide {
  const { id, starts, ends, weight, texts, picture } = slide;
  // In the language of whoever asks, else in German, else in any.
  const [original] = texts['de'] ? ['de'] : Object.keys(texts);
  const shown = languages.flatMap((wanted) => {
    const language = texts[wanted] ? wanted : original;
    return language === undefined ? [] : [[wanted, { ...texts[language]!, language }] as const];
  });
  return {
    id,
    starts,
    ends,
    weight,
    texts: Object.fromEntries(shown),
    picture: picture && {
      url: publicUrl + pictureAddress(picture.id, 1280),
      width: picture.width,
      height: picture.height,
    },
  };
}
