/** Somebody who watches over the whole sees counts of a month, and nothing else. */
import { expect, test } from './fixtures.ts';
import { expectNoSidewaysScroll, heading, visit } from './pages.ts';
import { signInStaff } from './staff.ts';

test('an auditor lands on the numbers, chooses a month, and comes to no other page', async ({
  page,
  baseURL,
  expectAccessible,
}) => {
  await signInStaff(page.context(), baseURL!, { role: 'AUDITOR' });
  await visit(page, '/team');
  await expect(heading(page, 'Zahlen')).toBeVisible();
  await expect(page).toHaveURL(/\/team\/zahlen$/);
  await expect(page.getByText('Zahlen unter 5 zeigen wir nicht, auch keine Null')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Zusammen/ })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await page.getByLabel('Monat').selectOption({ index: 4 });
  await expect(page).toHaveURL(/monat=\d{4}-\d\d$/);
  await expect(page.getByText('keine Termine.')).toBeVisible();
  await expectAccessible(page);

  await visit(page, '/team/buchungen');
  await expect(heading(page, 'Hier arbeiten andere')).toBeVisible();
});
