/** A mentor asks another one to take over: a no leaves everything as it was, a yes gives the session away, and both read what is true of them. */
import type { Page } from '@playwright/test';
import { aMentor, aMentorsSession } from './a-mentor.ts';
import { expect, test } from './fixtures.ts';
import { someMark } from './never-twice.ts';
import { visit } from './pages.ts';
import { signInStaff } from './staff.ts';

test.use({ viewport: { width: 360, height: 740 } });

const someName = (name: string) => `${name}${someMark()}`;

test('says no, is asked once more and says yes: the no is forgotten, and who asked reads who goes', async ({
  page,
  baseURL,
  somebodyElse,
  expectAccessible,
}) => {
  const [own, other] = [someName('Wilma'), someName('Fred')];
  const { mentorId } = await aMentorsSession(own, { inDays: [4], hour: 13 });
  const otherId = await aMentor(other);
  await signInStaff(page.context(), baseURL!, { role: 'MENTOR', mentorId });
  const colleague = await somebodyElse();
  await signInStaff(colleague.context(), baseURL!, { role: 'MENTOR', mentorId: otherId });
  const week = new URL('/team/meine-woche', baseURL).href;
  const asks = async (who: Page) => {
    await who.getByRole('button', { name: /^Tauschen/ }).click();
    await who.getByRole('button', { name: `${other} fragen` }).click();
    await expect(who.getByText(`Sie haben ${other} gefragt.`)).toBeVisible();
  };

  await visit(page, week);
  await asks(page);
  await visit(colleague, week);
  await expect(colleague.getByText('Noch niemand hat gebucht.')).toBeVisible();
  await colleague.getByRole('button', { name: /^Geht nicht/ }).click();
  await expect(colleague.getByText(`In Ordnung, ${own} erfährt es.`)).toBeVisible();
  await expect(colleague.getByText(`${own} sucht jemanden`)).toBeHidden();
  await expect(colleague.getByRole('main'), 'the button is gone').toBeFocused();
  await page.reload();
  await expect(page.getByText(`${other} kann leider nicht.`)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Ich kann nicht kommen/ })).toBeVisible();

  await asks(page);
  await expect(page.getByText(`${other} kann leider nicht.`)).toBeHidden();
  await colleague.reload();
  await colleague.getByRole('button', { name: /^Ich übernehme/ }).click();
  await expect(colleague.getByRole('button', { name: /^Ich kann nicht kommen/ })).toBeVisible();
  await expect(colleague.getByText('kann leider nicht')).toHaveCount(0);
  await page.reload();
  await expect(page.getByText(`${other} übernimmt für Sie:`)).toBeVisible();
  await expectAccessible(page);
});
