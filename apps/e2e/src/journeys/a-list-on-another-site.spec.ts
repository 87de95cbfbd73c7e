/** An organisation shows its dates on its own website: lines copied in the console, in a page that allows little and spoils much. */
import type { FrameLocator, Page } from '@playwright/test';
import { anOffer } from './an-offer.ts';
import { anOrganisation } from './an-organisation.ts';
import { test } from './another-site.ts';
import { expect } from './fixtures.ts';
import { expectNoSidewaysScroll, heading, visit } from './pages.ts';
import { signInStaff } from './staff.ts';

/** What stands there to be copied, of the kind whose tab is open. */
const copied = async (page: Page) =>
  (await page.getByRole('dialog').locator('.copy-text code').textContent())!;

test('a member copies the lines of the own organisation and sees before how the list looks', async ({
  page,
  baseURL,
  expectAccessible,
}) => {
  const organisation = await anOrganisation();
  const { title } = await anOffer({ organisationId: organisation.id });
  await signInStaff(page.context(), baseURL!, {
    role: 'ORGANISATION_MEMBER',
    organisationId: organisation.id,
  });
  await visit(page, '/team/organisation');
  await page.getByRole('button', { name: 'Auf Ihrer Website zeigen' }).click();
  const dialog = page.getByRole('dialog', { name: `${organisation.name} auf Ihrer Website` });
  const element = dialog.locator('mitnand-screen');
  await expect(element.getByRole('heading', { name: title })).toBeVisible();
  expect(await copied(page)).toContain(`organisation="${organisation.id}" languages="de"`);
  await expectAccessible(page);

  await dialog.getByLabel('Sprache der Liste').selectOption('en');
  expect(await copied(page)).toContain('languages="en"');
  const opened = page.waitForEvent('popup');
  await element.getByRole('link', { name: `Sign up: ${title}` }).click();
  await expect(heading(await opened, title)).toBeVisible();
  await expect(element).toBeVisible();

  await dialog.getByRole('tab', { name: 'Als Rahmen' }).click();
  const list = dialog.frameLocator('iframe');
  await expect(list.getByRole('link', { name: `Sign up: ${title} (opens in a new tab)` })).toBeVisible();
  expect(await copied(page)).toContain('&amp;language=en"');
  await expectWholeListShown(dialog.locator('iframe'), list);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
});

test('an admin finds the lines of each organisation and each part of town', async ({ page, baseURL }) => {
  const { id, name } = await anOrganisation();
  await signInStaff(page.context(), baseURL!);
  await visit(page, '/team/organisationen');
  await page.getByRole('button', { name: `Auf Ihrer Website zeigen: ${name}` }).click();
  expect(await copied(page)).toContain(id);
  await page.getByRole('tab', { name: 'Als Rahmen' }).click();
  await expect(page.frameLocator('iframe').getByText('Gerade stehen hier keine Termine')).toBeVisible();

  await visit(page, '/team/orte');
  await page
    .getByRole('button', { name: /^Auf Ihrer Website zeigen: / })
    .first()
    .click();
  expect(await copied(page)).toMatch(/district="[0-9a-f-]{36}"/);
});

test('the element stands in a strict page and reads as ours, and leads to the offer', async ({
  page,
  otherSite,
  baseURL,
}) => {
  const organisation = await anOrganisation();
  const { title, number } = await anOffer({ organisationId: organisation.id });
  otherSite.body =
    `<script src="${baseURL}/mitnand-screen.js" async></script>` +
    `<mitnand-screen form="list" organisation="${organisation.id}" languages="en"></mitnand-screen>`;
  await page.goto(otherSite.url);
  const list = page.locator('mitnand-screen');
  await expect(list.getByRole('heading', { name: title })).toBeVisible();
  const look = await list.getByRole('heading', { name: title }).evaluate((heading) => {
    const { fontSize, color, textTransform, letterSpacing, direction } = getComputedStyle(heading);
    return { fontSize, color, textTransform, letterSpacing, direction };
  });
  expect(parseFloat(look.fontSize)).toBeGreaterThanOrEqual(16);
  expect(look).toMatchObject({ textTransform: 'none', letterSpacing: 'normal', direction: 'ltr' });
  expect(look.color).not.toBe('rgb(255, 0, 0)');
  expect(await page.evaluate(() => [localStorage.length, document.cookie]), 'kept with a visitor').toEqual([
    0,
    '',
  ]);
  await list.getByRole('link', { name: new RegExp(title) }).click();
  await page.waitForURL(new RegExp(`/angebote/${number}`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
});

test('the frame grows with its list, and leads to the offer in a tab of its own', async ({
  page,
  otherSite,
  baseURL,
  expectAccessible,
}) => {
  const organisation = await anOrganisation();
  for (let made = 0; made < 5; made++) await anOffer({ organisationId: organisation.id });
  const { title, number } = await anOffer({ organisationId: organisation.id, inDays: [2] });
  const address = `${baseURL}/embed/offers?organisation=${organisation.id}&amp;language=de`;
  otherSite.body = `<iframe src="${address}" title="${organisation.name}" width="100%" height="120" frameborder="0"></iframe>`;
  // The page allows nothing inline, so the lines for the height stand in its own script.
  otherSite.script = await linesForTheHeight(page, baseURL!, organisation.id);
  await page.goto(otherSite.url);
  const frame = page.locator('iframe');
  const list = page.frameLocator('iframe');
  await expect(list.getByRole('heading', { level: 2 })).toHaveCount(6);
  await expectWholeListShown(frame, list);
  const height = () => frame.evaluate((element) => element.clientHeight);
  const before = await height();
  expect(before).toBeGreaterThan(500);
  await page.setViewportSize({ width: 240, height: 600 });
  await expect.poll(height).toBeGreaterThan(before);
  await expectWholeListShown(frame, list);

  const opened = page.waitForEvent('popup');
  await list.getByRole('link', { name: `Anmelden: ${title}` }).click();
  const offer = await opened;
  await expect(heading(offer, title)).toBeVisible();
  expect(new URL(offer.url()).pathname).toBe(`/angebote/${number}`);
  expect(page.url()).toBe(otherSite.url);
  await page.goto(`/embed/offers?organisation=${organisation.id}`);
  await expectAccessible(page);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the frame is complete, in other languages too', async ({ page, otherSite, baseURL }) => {
    const organisation = await anOrganisation();
    const { title } = await anOffer({ organisationId: organisation.id });
    const address = `${baseURL}/embed/offers?organisation=${organisation.id}&amp;language=ar`;
    otherSite.body = `<iframe src="${address}" title="Termine" width="100%" height="600"></iframe>`;
    await page.goto(otherSite.url);
    const list = page.frameLocator('iframe');
    await expect(list.getByText(title, { exact: true })).toBeVisible();
    await expect(list.locator('html')).toHaveAttribute('dir', 'rtl');
  });
});

test('all other pages refuse to stand in somebody else’s, and all other answers to be read there', async ({
  page,
  otherSite,
  baseURL,
}) => {
  const organisation = await anOrganisation();
  const framed = ['/', '/angebote', '/team', '/kiosk', '/post', '/screen/abcdefghjk', '/datenschutz'];
  const open = `/embed/offers?organisation=${organisation.id}`;
  otherSite.body = [open, ...framed]
    .map((path, i) => `<iframe name="frame${i}" src="${baseURL}${path}" title="${path}"></iframe>`)
    .join('');
  await page.goto(otherSite.url);
  await expect(page.frameLocator('iframe[name=frame0]').getByRole('heading', { level: 1 })).toHaveText(
    organisation.name,
  );
  for (const [i, path] of framed.entries())
    await expect
      .poll(() => page.frame({ name: `frame${i + 1}` })!.url(), { message: path })
      .toBe('chrome-error://chromewebdata/');

  const read = (path: string) =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          (answer) => answer.text().then(() => 'read'),
          () => 'refused',
        ),
      baseURL + path,
    );
  expect(await read(`/embed/offers.json?organisation=${organisation.id}`)).toBe('read');
  for (const path of [open, '/', '/town.css', '/schema.graphql', '/graphql?query={town{name}}', '/healthz'])
    expect([path, await read(path)]).toEqual([path, 'refused']);
});

/** As the console gives them, without the markup around. */
async function linesForTheHeight(page: Page, url: string, organisationId: string): Promise<string> {
  await signInStaff(page.context(), url, { role: 'ORGANISATION_MEMBER', organisationId });
  await visit(page, '/team/organisation');
  await page.getByRole('button', { name: 'Auf Ihrer Website zeigen' }).click();
  await page.getByRole('tab', { name: 'Als Rahmen' }).click();
  return /<script>([^]*)<\/script>/.exec(await copied(page))![1]!;
}

/** Nothing of it is cut off, and nothing is left empty below. */
async function expectWholeListShown(frame: ReturnType<Page['locator']>, list: FrameLocator): Promise<void> {
  await expect
    .poll(async () => {
      const [shown, whole] = await Promise.all([
        frame.evaluate((element) => element.clientHeight),
        list.locator('html').evaluate((html) => html.getBoundingClientRect().height),
      ]);
      return Math.abs(shown - whole) <= 2;
    })
    .toBe(true);
}
