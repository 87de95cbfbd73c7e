// The screens of one's venues: whether each runs, and how a new one is added.
import { TeamScreensDocument } from '@mitnand/api-client/operations/team-screens';
import { Button } from '@mitnand/ui/Button.tsx';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Failure } from '../../../shared/page/Failure.tsx';
import { Loading } from '../../../shared/page/Loading.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useQuery } from '../../../shared/page/useQuery.ts';
import { TeamPage } from '../../frame/TeamPage.tsx';
import { useRepeated } from '../../frame/useRepeated.ts';
import { AddScreenDialog } from './AddScreenDialog.tsx';
import { hangHash } from './hang-hash.ts';
import { ScreenTable } from './ScreenTable.tsx';

/** Players tell that they are there each minute; so does the list. */
const ASK_AGAIN_MS = 30_000;

export default function ScreensPage() {
  const { t } = usePage();
  const say = useToast();
  const [, navigate] = useLocation();
  const { data, refusal, refresh } = useQuery(TeamScreensDocument, {});
  const [adding, setAdding] = useState(false);
  useRepeated(refresh, ASK_AGAIN_MS);
  const screens = data?.teamScreens;
  const add = <Button onClick={() => setAdding(true)}>{t('screens.add')}</Button>;
  return (
    <TeamPage
      title={t('screens.title')}
      lead={t('screens.lead')}
      action={screens !== undefined && screens.length > 0 && add}
    >
      {refusal && !screens && <Failure refusal={refusal} onRetry={refresh} />}
      {!refusal && !screens && <Loading rows={2} />}
      {screens?.length === 0 && <EmptyState words={t('screens.none')}>{add}</EmptyState>}
      {screens !== undefined && screens.length > 0 && <ScreenTable screens={screens} />}
      <AddScreenDialog
        open={adding}
        onClose={() => setAdding(false)}
        onAdded={({ id, name }) => {
          say({ text: t('screens.added', { name }) });
          navigate(`/team/bildschirme/${id}${hangHash}`);
        }}
      />
    </TeamPage>
  );
}
