// What stands in the picture that messengers show beside a link, in the words of the page it leads to.
import type { LinkPictureQuery } from '@mitnand/api-client/operations/link-picture';
import { createDates, type Dates } from '@mitnand/i18n/dates';
import { directionOf, type Language } from '@mitnand/i18n/languages';
import { translatorFor } from '@mitnand/i18n';
import { renderToStaticMarkup } from 'react-dom/server';
import { kinds } from '../../shared/offers/kinds.ts';
import { shortAddress } from '../../shared/offers/short-address.ts';
import { whereText } from '../../shared/offers/whereText.ts';
import type { Town } from '../../shared/page/PageContext.ts';
import { layoutFor, rows, type Layout } from './layout.ts';
import type { Box, FileInPicture, Picture, WordsInPicture } from './picture.ts';
import { colourOfLook, Shapes, type Colours } from './Shapes.tsx';

type PicturedOffer = NonNullable<LinkPictureQuery['offer']>;

interface Whose {
  town: Town;
  language: Language;
  origin: string;
}

const own: Colours = { petrol: '#0b5563', apricot: '#e8743b' };
const [ink, paper] = ['#16272b', '#ffffff'];
const logoHeight = 48;

export function pictureOfOffer(offer: PicturedOffer, number: string, whose: Whose): Picture {
  const { town, language, origin } = whose;
  const t = translatorFor(language);
  const colours = town.colours ?? own;
  const layout = layoutFor(directionOf(language) === 'rtl', offer.picture !== null);
  const { look } = kinds[offer.kind];
  const write = writer(layout.edge);
  const photo = offer.picture && { url: offer.picture.url1280, box: layout.photo, fit: 'cover' as const };
  const { logo, files, words } = band(layout, town, shortAddress(origin, number).shown);
  const sparrowsAt = photo ? undefined : { x: layout.edge === 'right' ? 190 : 1010, scale: 1.7 };
  return {
    shapes: renderToStaticMarkup(
      <Shapes {...{ colours, look, logo, sparrowsAt }} signsAt={layout.signsAt} />,
    ),
    files: [...(photo ? [photo] : []), ...files],
    words: [
      write(t(`kind.${offer.kind}`), layout.beside('kind'), [36, 30], colourOfLook(look, colours), true),
      write(offer.title, layout.across(rows.title), [76, 64, 54, 48], ink, true),
      write(whenWords(offer, createDates(t, town.timeZone), t), layout.beside('when'), [34, 30, 26], ink),
      write(whereText(t, offer), layout.beside('where'), [34, 30, 26], ink),
      ...words,
    ],
  };
}

/** For the start page and all that is no offer. */
export function pictureOfSite({ town, language, origin }: Whose): Picture {
  const t = translatorFor(language);
  const colours = town.colours ?? own;
  const layout = layoutFor(directionOf(language) === 'rtl', false);
  const { logo, files, words } = band(layout, town, origin.replace(/^https?:\/\//, ''));
  const sparrowsAt = { x: 600, scale: 2.9 };
  const write = writer(layout.edge);
  return {
    shapes: renderToStaticMarkup(<Shapes {...{ colours, logo, sparrowsAt }} signsAt={layout.signsAt} />),
    files,
    words: [
      write(
        t('start.sentence', { town: town.name }),
        layout.across({ y: 56, height: 220 }),
        [80, 66, 56],
        colours.petrol,
        true,
      ),
      write(
        t('start.promise').replace(/\s*\n\s*/g, ' '),
        layout.across({ y: 290, height: 100 }),
        [38, 32],
        ink,
      ),
      ...words,
    ],
  };
}

/** The next date one can book; else that the nearest is called off; else how a date is found. */
function whenWords(
  { schedule, occurrences }: PicturedOffer,
  dates: Dates,
  t: ReturnType<typeof translatorFor>,
) {
  if (schedule === 'BY_ARRANGEMENT') return t('when.byArrangement');
  const next = occurrences.find(({ bookable, status }) => bookable && status !== 'CANCELLED');
  if (next) return dates.span(next.startsAt, next.endsAt);
  const [nearest] = occurrences;
  if (nearest?.status === 'CANCELLED')
    return t('when.calledOff', { when: dates.dayAndTime(nearest.startsAt) });
  return t('when.noDate');
}

/** Whose picture it is, and where it leads. */
function band(layout: Layout, { name, logo: picture }: Town, address: string) {
  const write = writer(layout.edge);
  const width = picture ? Math.round(Math.min(260, (picture.width / picture.height) * logoHeight)) : 0;
  const beforeName = picture ? width + 52 : 0;
  const line = (box: Box) => ({ ...box, y: 556, height: logoHeight });
  const box = line(layout.inBand('start', width, 14));
  const files: FileInPicture[] = picture ? [{ url: picture.url640, box, fit: 'inside' }] : [];
  const words: WordsInPicture[] = [
    write(
      `Mitnand ${name}`,
      line(layout.inBand('start', 580 - beforeName, beforeName)),
      [40, 34, 28, 22],
      paper,
      true,
    ),
    {
      ...write(address, line(layout.inBand('end', 450)), [34, 28, 22], paper),
      edge: layout.edge === 'left' ? 'right' : 'left',
    },
  ];
  return { files, words, logo: picture ? { x: box.x - 14, width: width + 28 } : null };
}

function writer(edge: WordsInPicture['edge']) {
  return (words: string, box: WordsInPicture['box'], sizes: number[], colour: string, strong = false) =>
    ({ words, box, sizes, colour, strong, edge }) satisfies WordsInPicture;
}
