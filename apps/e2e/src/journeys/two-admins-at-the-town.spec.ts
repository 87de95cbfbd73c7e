/** Two admins at the same part of the town's data: nothing is overwritten unseen, and both versions stand side by side. */
import { expect, test } from './fixtures.ts';
import { expectNoSidewaysScroll, visit } from './pages.ts';
import { signInStaff } from './staff.ts';

test('who saves second sees both versions, takes the other one or saves again', async ({
  page,
  context,
  baseURL,
  isMobile,
  somebodyElse,
  expectAccessible,
}) => {
  const other = await somebodyElse();
  await signInStaff(context, baseURL!, { name: 'Erste' });
  await signInStaff(other.context(), baseURL!, { name: 'Zweite' });
  // There is one town for both screen sizes: each works at a part of its own.
  const [tab, part, label] = isMobile
    ? ['Aufbewahrung', 'Wie lange etwas aufbewahrt wird', 'Protokoll: Monate']
    : ['Name und Kontakt', 'Wer ist für die Menschen da?', 'Erreichbar'];
  for (const one of [page, other]) {
    await visit(one, `${baseURL}/team/stadt`);
    await one.getByRole('tab', { name: tab }).click();
  }
  const [first, second] = [page, other].map((one) => one.getByRole('region', { name: part }));
  const before = await first!.getByLabel(label).inputValue();
  const [mine, theirs] = isMobile ? ['23', '22'] : ['Montag bis Mittwoch', 'Donnerstag und Freitag'];
  await first!.getByLabel(label).fill(mine);
  await first!.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible();

  await second!.getByLabel(label).fill(theirs);
  await second!.getByRole('button', { name: 'Speichern' }).click();
  const told = second!.getByRole('alert');
  await expect(told).toContainText('Jemand anderes hat inzwischen gespeichert');
  await expect(told.getByRole('listitem')).toContainText(label);
  await expect(told.getByRole('definition')).toHaveText([mine, theirs]);
  await expect(second!.getByLabel(label)).toHaveValue(theirs);
  await expectAccessible(other);
  await expectNoSidewaysScroll(other);
  await told.getByRole('button', { name: 'Die andere Fassung übernehmen' }).click();
  await expect(second!.getByLabel(label)).toHaveValue(mine);

  await second!.getByLabel(label).fill(before);
  await second!.getByRole('button', { name: 'Speichern' }).click();
  await expect(other.getByText('Gespeichert', { exact: true })).toBeVisible();
});
