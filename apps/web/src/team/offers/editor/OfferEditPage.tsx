// An offer being written: opens what there is, and says so when there is nothing.
import { useParams } from 'wouter';
import { Failure } from '../../../shared/page/Failure.tsx';
import { Loading } from '../../../shared/page/Loading.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { TeamPage } from '../../frame/TeamPage.tsx';
import '../posting.css';
import { OfferEditor } from './OfferEditor.tsx';
import { useEditedOffer } from './useEditedOffer.ts';

export default function OfferEditPage() {
  const { id = '' } = useParams();
  return <Edited key={id} id={id} />;
}

function Edited({ id }: { id: string }) {
  const { t } = usePage();
  const { start, refusal, retry } = useEditedOffer(id);
  if (start) return <OfferEditor {...{ id, start }} />;
  return (
    <TeamPage title={t('posting.edit')} back={{ href: '/team/angebote', label: t('posting.title') }}>
      {refusal ? <Failure refusal={refusal} onRetry={retry} /> : <Loading />}
    </TeamPage>
  );
}
