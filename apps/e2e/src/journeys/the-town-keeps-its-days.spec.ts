/** Days on which nothing takes place: entered, taken away, and back again; lists that did not come are asked for anew. */
import { someMark } from './never-twice.ts';
import { today } from './today.ts';
import { expect, test } from './fixtures.ts';
import { visit } from './pages.ts';
import { signInStaff } from './staff.ts';

test('a day off goes and comes back, and the focus stays on the page', async ({
  page,
  baseURL,
  isMobile,
  expectAccessible,
}, { repeatEachIndex }) => {
  await signInStaff(page.context(), baseURL!);
  await visit(page, '/team/orte');
  const name = `Stadtlauf ${someMark()}`;
  const daysOff = page.getByRole('region', { name: 'Feiertage und freie Tage' });
  await daysOff.getByText('Freien Tag eintragen').click();
  // The list shows the next ones first: most of them are holidays. A day has one name, and each journey a day of its own.
  const inDays = 200 + 2 * repeatEachIndex + (isMobile ? 1 : 0);
  await daysOff.getByLabel('Tag', { exact: true }).fill(today().add({ days: inDays }).toString());
  await daysOff.getByLabel('Name').fill(name);
  await daysOff.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Freier Tag gespeichert')).toBeVisible();
  await daysOff.getByRole('button', { name: 'Alle der nächsten zwölf Monate' }).click();
  await expectAccessible(page);

  await daysOff.getByRole('button', { name: `${name} löschen` }).click();
  await expect(page.getByText('Freier Tag gelöscht')).toBeVisible();
  await expect(daysOff.getByText(name)).toBeHidden();
  await expect(page.getByRole('main')).toBeFocused();
  await page.getByRole('status').getByRole('button', { name: 'Rückgängig' }).click();
  await expect(daysOff.getByText(name)).toBeVisible();
});

test('a list that did not come says so, and comes when it is asked for again', async ({ page, baseURL }) => {
  await signInStaff(page.context(), baseURL!);
  const asked = (body: string | null) => body?.includes('TownDistricts') ?? false;
  await page.route('**/graphql', (route) =>
    asked(route.request().postData()) ? route.abort() : route.continue(),
  );
  await visit(page, '/team/orte');
  const districts = page.getByRole('region', { name: 'Stadtteile' });
  await expect(districts.getByRole('alert')).toContainText('Das hat nicht geklappt');
  await page.unroute('**/graphql');
  await districts.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect(districts.getByRole('listitem').first()).toBeVisible();
});
