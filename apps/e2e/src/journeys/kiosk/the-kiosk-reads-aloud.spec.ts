/** What the kiosk says aloud, in which voice, and what it keeps to itself: on a stand-in that notes every word. */
import { answers, atAKiosk, toConfirm } from './a-kiosk.ts';
import { expectForEverybody } from './for-hands-and-eyes.ts';
import { lastSaid, tap, withVoices } from './senses.ts';
import { expect, test } from '../fixtures.ts';
import { heading } from '../pages.ts';

const local = (...languages: string[]) => languages.map((lang) => ({ lang, localService: true }));

test('the page in the language shown, the next ones too, until one has heard enough', async ({
  page,
  baseURL,
}) => {
  await withVoices(page, local('de-DE', 'tr-TR'));
  await atAKiosk(page, baseURL!);
  await tap(page, 'Vorlesen');
  await expect
    .poll(async () => (await lastSaid(page))[0])
    .toEqual({ lang: 'de-DE', text: 'Guten Tag. Welche Sprache sprechen Sie?' });
  await expect
    .poll(() => lastSaid(page), { message: 'each language by its own voice' })
    .toContainEqual({ lang: 'tr-TR', text: 'Türkçe' });

  await tap(page, 'Türkçe');
  await expect(async () => {
    const said = await lastSaid(page);
    expect(said.map(({ text }) => text)).toContain('Hangi konuda yardıma ihtiyacınız var?');
    expect(new Set(said.map(({ lang }) => lang))).toEqual(new Set(['tr-TR']));
  }).toPass();
  await tap(page, 'Durdur');
  await expect.poll(() => lastSaid(page), { message: 'silent at once' }).toEqual([]);
  await tap(page, 'Geri');
  await expect(page.getByRole('button', { name: 'Sesli oku' })).toBeVisible();
  expect(await lastSaid(page), 'and stays so').toEqual([]);
});

test('number and PIN only when they are asked for, digit by digit', async ({ page, baseURL }) => {
  await withVoices(page, local('de-DE'));
  await atAKiosk(page, baseURL!);
  await tap(page, 'Vorlesen');
  await toConfirm(page);
  await answers(page).first().tap();
  await expect(heading(page, 'Ihr Platz ist gebucht')).toBeVisible();
  await expectForEverybody(page);
  const codes = (await page.locator('.codes-line dd').allTextContents()).map((code) =>
    code.replace(/\D/g, ''),
  );
  await expect(async () =>
    expect((await lastSaid(page))[0]?.text, 'unasked').toBe('Ihr Platz ist gebucht'),
  ).toPass();
  const unasked = (await lastSaid(page)).map(({ text }) => text.replace(/\D/g, '')).join(' ');
  for (const code of codes) expect(unasked).not.toContain(code);
  await tap(page, 'Anhalten');
  await page.getByRole('button', { name: /^Nummer und PIN vorlesen/ }).tap();
  const asked = async () => (await lastSaid(page)).map(({ text }) => text);
  for (const code of codes) {
    const spelled = code.match(/.../g)!.map((group) => [...group].join(' '));
    await expect.poll(asked).toContain(spelled.join(', '));
  }
});

test('nothing where the only voices send away what they say', async ({ page, baseURL }) => {
  await withVoices(page, [{ lang: 'de-DE', localService: false }]);
  await atAKiosk(page, baseURL!);
  await expect(page.getByRole('button', { name: 'Große Schrift' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Vorlesen' })).toHaveCount(0);
});
