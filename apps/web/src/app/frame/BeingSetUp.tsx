// What the public sees before the first admin has set the town up.
import { Sparrows } from '@mitnand/ui/pictures/Sparrows.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { usePageHead } from '../../shared/page/usePageHead.ts';

export function BeingSetUp() {
  const { t } = usePage();
  usePageHead({ title: t('beingSetUp.title') });
  return (
    <main className="page empty">
      <Sparrows />
      <h1>{t('beingSetUp.title')}</h1>
      <p>{t('beingSetUp.text')}</p>
      <p>
        <a href="/team/stadt">{t('beingSetUp.team')}</a>
      </p>
    </main>
  );
}
