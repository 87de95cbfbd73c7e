/** Nine languages: chosen by name and remembered, none too long for its page, and enough of each to find and book a place. */
import type { Page } from '@playwright/test';
import { anOffer } from './an-offer.ts';
import { expect, test } from './fixtures.ts';
import { formOf, heading, sendButton, shownProof, visit } from './pages.ts';

const LANGUAGES = ['de', 'de-simple', 'en', 'it', 'ro', 'tr', 'ru', 'uk', 'ar'];

/** On a phone all of them are looked at, at a desk the first alone: there is room. */
const PAGES = [
  '/',
  '/angebote',
  '/angebote?ansicht=woche',
  '/angebote?ansicht=karte',
  '/buchung',
  '/meine-termine',
  '/kontakt',
  '/hilfe',
  '/impressum',
  '/datenschutz',
  '/barrierefreiheit',
  '/gebaerdensprache',
  '/rueckmeldung?seite=/angebote',
  '/gibt-es-nicht',
];

interface Words {
  offers: string;
  search: string;
  apply: string;
  takePart: string;
  name: string;
  booked: string;
  see: string;
  myBooking: string;
  cancel: string;
  giveBack: string;
  cancelled: string;
}

const WORDS: Record<'de' | 'ar' | 'uk', Words> = {
  de: {
    offers: 'Angebote',
    search: 'Was suchen Sie?',
    apply: 'Suchen',
    takePart: 'Dabei sein',
    name: 'Ihr Name',
    booked: 'Ihr Platz ist gebucht',
    see: 'Buchung ansehen oder ändern',
    myBooking: 'Meine Buchung',
    cancel: 'Absagen',
    giveBack: 'Platz freigeben',
    cancelled: 'Diese Buchung ist abgesagt',
  },
  ar: {
    offers: 'العروض',
    search: 'عمّ تبحثون؟',
    apply: 'بحث',
    takePart: 'أريد المشاركة',
    name: 'اسمكم',
    booked: 'تم حجز مكانكم',
    see: 'عرض الحجز أو تعديله',
    myBooking: 'حجزي',
    cancel: 'الإلغاء',
    giveBack: 'التخلي عن المكان',
    cancelled: 'أُلغي هذا الحجز',
  },
  uk: {
    offers: 'Пропозиції',
    search: 'Що ви шукаєте?',
    apply: 'Шукати',
    takePart: 'Я долучаюся',
    name: 'Ваше ім’я',
    booked: 'Ваше місце заброньовано',
    see: 'Переглянути або змінити запис',
    myBooking: 'Мій запис',
    cancel: 'Скасувати',
    giveBack: 'Звільнити місце',
    cancelled: 'Цей запис скасовано',
  },
};

for (const [locale, words] of Object.entries(WORDS)) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test('somebody finds an offer, signs up, and gives the place back', async ({
      page,
      expectAccessible,
    }) => {
      const offer = await anOffer({ title: `Zither hören ${Date.now()}` });
      await visit(page, '/');
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
      await expectAccessible(page);
      await page.getByRole('link', { name: words.offers, exact: true }).click();
      await page.getByLabel(words.search).fill('Zither');
      await page.getByRole('button', { name: words.apply, exact: true }).click();
      await page.getByRole('link', { name: offer.title }).first().click();
      await expect(heading(page, offer.title)).toHaveAttribute('lang', 'de');
      await expect(heading(page, offer.title)).toHaveAttribute('dir', 'ltr');
      await expectAccessible(page);
      await page.getByRole('link', { name: words.takePart }).first().click();
      await page.getByLabel(words.name).fill('Mara');
      await expectAccessible(page);
      await sendButton(page).click();
      await expect(heading(page, words.booked)).toBeVisible();
      await shownProof(page);
      await expectAccessible(page);
      await page.getByRole('link', { name: words.see }).click();
      await expect(heading(page, words.booked).or(heading(page, words.myBooking))).toBeVisible();
      await page.getByText(words.cancel, { exact: true }).click();
      await expectAccessible(page);
      await page.getByRole('button', { name: words.giveBack }).click();
      await expect(heading(page, words.cancelled)).toBeVisible();
    });
  });
}

test('chooses a language by its name, and it stays chosen', async ({ page, expectAccessible }) => {
  await visit(page, '/hilfe');
  await page.locator('summary', { hasText: 'Deutsch' }).click();
  const names = [
    'Einfache Sprache',
    'English',
    'Italiano',
    'Română',
    'Türkçe',
    'Русский',
    'Українська',
    'العربية',
  ];
  await expect(page.getByRole('navigation', { name: 'Sprache' }).getByRole('link')).toHaveText(names);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Українська' })).toBeHidden();
  await visit(page, '/angebote?art=helfen');
  await page.locator('summary', { hasText: 'Deutsch' }).click();
  await page.getByRole('link', { name: 'Українська' }).click();
  await expect(page).toHaveURL(/art=helfen/);
  await expect(heading(page, 'Допомагати')).toBeVisible();
  await visit(page, '/hilfe');
  await expect(heading(page, 'Як це працює')).toBeVisible();
  // The console speaks German or English: which of them the browser asks for.
  await visit(page, '/team');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('navigation', { name: 'Sprache' }).getByRole('link')).toHaveText(['English']);
});

for (const language of LANGUAGES) {
  test(`has room for every word in ${language}`, async ({ page, isMobile }) => {
    const offer = await anOffer({ inDays: [2, 5, 9] });
    const times = await anOffer({ kind: 'CONSULTATION', times: 4, places: 1 });
    if (isMobile) await page.setViewportSize({ width: 320, height: 640 });
    await visit(page, `/?lang=${language}`);
    const pages = isMobile ? PAGES : PAGES.slice(0, 1);
    const shown = [offer, times].flatMap((one) => [`/angebote/${one.number}`, formOf(one)]);
    for (const address of [...pages, ...shown]) {
      await visit(page, address);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(await tooLong(page), `${address} in ${language}`).toEqual([]);
    }
    await sendButton(page).click();
    await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
    expect(await tooLong(page), `complaints in ${language}`).toEqual([]);
    await visit(page, '/angebote');
    // Beside a wide list the filters stand open, without a line to open them by.
    for (const summary of await page.locator('summary').filter({ visible: true }).all())
      await summary.click();
    expect(await tooLong(page), `what opens in ${language}`).toEqual([]);
  });
}

/** Words that stick out of the page or of what is cut off around them; rows that scroll by themselves may be longer. */
async function tooLong(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const scrolls = (element: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) ||
      (element.parentElement !== null && element !== document.body && scrolls(element.parentElement));
    const found = document.documentElement.scrollWidth > wide ? ['the page scrolls sideways'] : [];
    for (const element of document.querySelectorAll('body *:not(svg *)')) {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const { left, right, width, height } = element.getBoundingClientRect();
      if (!own || width <= 1 || height <= 1 || !element.checkVisibility() || scrolls(element)) continue;
      const shortened = getComputedStyle(element).webkitLineClamp !== 'none';
      const cut = !shortened && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      const out = left < -1 || right > wide + 1;
      if ((cut || out) && !element.closest('.skip-link, .visually-hidden'))
        found.push(`${cut ? 'cut' : 'outside'}: ${element.textContent?.trim().slice(0, 60)}`);
    }
    return found;
  });
}
