/** The real product's pages without a script of their own: what people typed stands there as they typed it. */
import { randomUUID } from 'node:crypto';
import { anOffer, withDatabase } from '../an-offer.ts';
import { anOrganisation } from '../an-organisation.ts';
import { aScreen } from '../a-screen.ts';
import { aVenue } from '../a-venue.ts';
import { EVIL, harmDone } from './attacks.ts';
import { expect, test } from './screen-test.ts';

/** One line, as pages show it. */
const shown = (text: string) => text.replace(/\s+/g, ' ');

/** A screen whose every field holds an attack, with the name of the field before it. */
async function aScreenUnderAttack() {
  const venueId = await aVenue();
  const { id: organisationId } = await anOrganisation();
  const evil = (field: string) => `${field} ${venueId.slice(0, 8)} ${EVIL}`;
  await anOffer({ title: evil('Titel'), venueId, organisationId, inDays: [2], places: 3 });
  const { key, id } = await aScreen({ venueId });
  const pictureId = randomUUID();
  const slide = { de: { title: evil('Folie'), body: evil('Text'), alt: evil('Bild') } };
  await withDatabase(async (database) => {
    await database.query('UPDATE venue SET name = $2, street = $3, city = $4, phone = $5 WHERE id = $1', [
      venueId,
      ...['Haus', 'Straße', 'Stadt', 'Telefon'].map(evil),
    ]);
    await database.query('UPDATE organisation SET name = $2 WHERE id = $1', [organisationId, evil('Verein')]);
    await database.query(
      `INSERT INTO picture (id, uploaded_by, created_at, width, height, webp_640, webp_1280) VALUES ($1, $1, now(), 640, 480, '', '')`,
      [pictureId],
    );
    await database.query(
      `INSERT INTO screen_slide (id, screen_id, texts, picture_id, weight, position) VALUES ($1, $2, $3, $4, 1, 1)`,
      [randomUUID(), id, JSON.stringify(slide), pictureId],
    );
  });
  return { key, organisationId, evil };
}

test('the page without a script shows every field as it was typed', async ({ aPlayer, baseURL, request }) => {
  const { key, evil } = await aScreenUnderAttack();
  const player = await aPlayer({ real: true, width: 1080, height: 1920 });
  await player.open(`${baseURL}/screen/${key}`);
  await player.painted();
  const text = shown(await player.evaluate<string>('document.body.textContent'));
  for (const field of ['Titel', 'Haus', 'Straße', 'Telefon', 'Folie', 'Text'])
    expect(text, field).toContain(shown(evil(field)));
  expect(await player.evaluate(`document.querySelector('img').alt`)).toBe(evil('Bild'));
  expect(shown(await player.evaluate<string>('document.title'))).toContain(shown(evil('Haus')));
  expect(await harmDone(player)).toEqual([]);

  const lines = await request.get(`/screen/${key}.txt`);
  expect(lines.headers()['content-type']).toBe('text/plain; charset=utf-8');
  expect(lines.headers()['x-content-type-options']).toBe('nosniff');
});

test('the player shows them as text too', async ({ aPlayer, baseURL }) => {
  const { key, evil } = await aScreenUnderAttack();
  const player = await aPlayer({ real: true, width: 1080, height: 1920 });
  await player.open(`${baseURL}/screen/${key}/player`);
  const page = `(document.querySelector('mitnand-screen').shadowRoot.textContent)`;
  await expect.poll(() => player.evaluate<string>(page)).toContain(evil('').trim().split(' ')[0]!);
  await expect
    .poll(() => player.evaluate<string>(page), { timeout: 40_000 })
    .toMatch(/Titel [\da-f]{8} <img src=x/);
  expect(await harmDone(player)).toEqual([]);
});

test('the frame for other sites shows every field as it was typed', async ({ aPlayer, baseURL }) => {
  const { organisationId, evil } = await aScreenUnderAttack();
  const player = await aPlayer({ real: true });
  await player.open(`${baseURL}/embed/offers?organisation=${organisationId}`);
  await player.painted();
  const text = shown(await player.evaluate<string>('document.body.textContent'));
  for (const field of ['Titel', 'Verein', 'Haus']) expect(text, field).toContain(shown(evil(field)));
  const label = await player.evaluate<string>(`document.querySelector('a').getAttribute('aria-label')`);
  expect(shown(label)).toContain(shown(evil('Titel')));
  expect(await harmDone(player)).toEqual([]);
});
