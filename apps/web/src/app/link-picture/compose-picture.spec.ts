// What stands in the picture beside a link: title, kind, next date, place, town and address, in the page's language.
import { describe, expect, test } from '@jest/globals';
import type { LinkPictureQuery } from '@mitnand/api-client/operations/link-picture';
import type { Town } from '../../shared/page/PageContext.ts';
import { pictureOfOffer, pictureOfSite } from './compose-picture.tsx';
import type { Picture } from './picture.ts';

type Offer = NonNullable<LinkPictureQuery['offer']>;
const date = (more = {}): Offer['occurrences'][number] => ({
  startsAt: '2026-11-28T09:00:00Z',
  endsAt: '2026-11-28T11:00:00Z',
  status: 'OPEN',
  bookable: true,
  ...more,
});
const offer: Offer = {
  kind: 'ENGAGEMENT',
  schedule: 'DATED',
  title: 'Vorlesen',
  online: false,
  venue: { name: 'Bürgertreff', district: { name: 'Söflingen' } },
  picture: null,
  occurrences: [date()],
};
const town = { name: 'Ulm', timeZone: 'Europe/Berlin', logo: null, colours: null } as Town;
const whose = { town, language: 'de' as const, origin: 'https://ulm.example' };
const words = (picture: Picture) => picture.words.map((each) => each.words.replace(/[\u2060\u00a0]/g, ' '));
const when = (change: Partial<Offer>) => words(pictureOfOffer({ ...offer, ...change }, '12345', whose))[2];

test('an offer is pictured with all that decides whether one comes', () => {
  expect(words(pictureOfOffer(offer, '12345', whose))).toEqual([
    'Kurz helfen',
    'Vorlesen',
    expect.stringMatching(/^Sa\., 28\. November, 10:00–\s?12:00 Uhr$/),
    'Bürgertreff, Söflingen',
    'Mitnand Ulm',
    'ulm.example/12345',
  ]);
});

describe('its date', () => {
  test('is the next that can be booked', () => {
    const later = date({ startsAt: '2026-12-05T09:00:00Z', endsAt: '2026-12-05T10:00:00Z' });
    expect(when({ occurrences: [date({ bookable: false, status: 'PAST' }), later] })).toContain(
      '5. Dezember',
    );
  });

  test('that is called off says so', () => {
    expect(when({ occurrences: [date({ status: 'CANCELLED', bookable: false })] })).toContain('Fällt aus');
  });

  test('is none where none is', () => {
    expect(when({ schedule: 'BY_ARRANGEMENT', occurrences: [] })).not.toMatch(/\d/);
    expect(when({ occurrences: [] })).not.toMatch(/\d/);
  });
});

test('from right to left everything stands at the other side, the address stays as it is', () => {
  const arabic = pictureOfOffer(offer, '12345', { ...whose, language: 'ar' });
  const german = pictureOfOffer(offer, '12345', whose);
  arabic.words.forEach(({ box, edge }, i) => {
    const there = german.words[i]!;
    expect([box.x, edge]).toEqual([
      1200 - there.box.x - there.box.width,
      there.edge === 'left' ? 'right' : 'left',
    ]);
  });
  expect(words(arabic).at(-1)).toBe('ulm.example/12345');
});

test('words keep clear of the photo and the sparrows', () => {
  const picture = { url1280: '/pictures/1-1280.webp' };
  const photographed = pictureOfOffer({ ...offer, picture }, '12345', whose);
  const [photo] = photographed.files;
  for (const { box } of photographed.words.slice(0, 4))
    expect(box.x + box.width).toBeLessThanOrEqual(photo!.box.x);
  for (const { box } of pictureOfOffer(offer, '12345', whose).words.slice(2, 4))
    expect(box.x + box.width).toBeLessThan(900);
});

test('a town wears its own colours and logo', () => {
  const colours = { petrol: '#123456', apricot: '#fedcba' };
  const logo = { id: '1', url640: '/pictures/1-640.webp', url1280: '', width: 600, height: 200 };
  const picture = pictureOfSite({ ...whose, town: { ...town, colours, logo } });
  expect(picture.shapes).toContain('#123456');
  expect(picture.shapes).toContain('#fedcba');
  expect(picture.shapes).not.toContain('#0b5563');
  expect(picture.files).toMatchObject([{ url: '/pictures/1-640.webp', fit: 'inside' }]);
});

test('nothing that people wrote is among the shapes', () => {
  const { shapes } = pictureOfOffer({ ...offer, title: '</svg><image href="/etc/passwd">' }, '12345', whose);
  expect(shapes).not.toContain('passwd');
});
