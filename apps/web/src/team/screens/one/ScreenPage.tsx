// One screen: what it shows, how it looks, how it gets onto its device, and how it is.
import '../../places/places.css';
import '../screens.css';
import { TeamScreenDocument } from '@mitnand/api-client/operations/team-screen';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { useParams } from 'wouter';
import { Failure } from '../../../shared/page/Failure.tsx';
import { Loading } from '../../../shared/page/Loading.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useQuery } from '../../../shared/page/useQuery.ts';
import { TeamPage } from '../../frame/TeamPage.tsx';
import { useRepeated } from '../../frame/useRepeated.ts';
import { ScreenEditor } from './ScreenEditor.tsx';

/** Players ask each minute; what colleagues save comes as soon. */
const ASK_AGAIN_MS = 30_000;
/** Somebody stands before the device and waits for it to appear here. */
const ASK_SOON_MS = 5_000;

export default function ScreenPage() {
  const { id } = useParams<{ id: string }>();
  return <OneScreen key={id} id={id} />;
}

function OneScreen({ id }: { id: string }) {
  const { t } = usePage();
  const { data, refusal, refresh } = useQuery(TeamScreenDocument, { id });
  const screen = data?.teamScreen;
  useRepeated(refresh, screen?.lastSeenAt === null ? ASK_SOON_MS : ASK_AGAIN_MS);
  if (screen) return <ScreenEditor screen={screen} onChanged={refresh} />;
  const missing = screen === null || refusal?.code === 'NOT_FOUND' || refusal?.code === 'BAD_INPUT';
  return (
    <TeamPage title={t('screens.title')} back={{ href: '/team/bildschirme', label: t('screens.back') }}>
      {missing && <EmptyState words={t('screens.missing')} />}
      {refusal && !missing && <Failure refusal={refusal} onRetry={refresh} />}
      {!refusal && !data && <Loading rows={5} />}
    </TeamPage>
  );
}
