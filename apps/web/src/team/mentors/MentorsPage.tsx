// The mentors: what each can help with, in which languages, how much and where.
import { MentorsDocument } from '@mitnand/api-client/operations/mentors';
import type { MentorRowFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { useState } from 'react';
import { Failure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { TeamPage } from '../frame/TeamPage.tsx';
import { MentorEditDialog } from './MentorEditDialog.tsx';
import { MentorTable } from './MentorTable.tsx';

export default function MentorsPage() {
  const { t } = usePage();
  const { data, refusal, refresh } = useQuery(MentorsDocument, {});
  const [edited, setEdited] = useState<MentorRowFragment | 'new' | null>(null);
  const mentors = data?.mentors;
  const add = <Button onClick={() => setEdited('new')}>{t('mentors.add')}</Button>;
  const done = () => {
    setEdited(null);
    refresh();
  };
  return (
    <TeamPage
      title={t('mentors.title')}
      lead={t('mentors.lead')}
      action={mentors !== undefined && mentors.length > 0 && add}
    >
      {!mentors && (refusal ? <Failure refusal={refusal} onRetry={refresh} /> : <Loading rows={3} />)}
      {mentors?.length === 0 && <EmptyState words={t('mentors.none')}>{add}</EmptyState>}
      {mentors !== undefined && mentors.length > 0 && <MentorTable mentors={mentors} onEdit={setEdited} />}
      <MentorEditDialog
        mentor={edited}
        mentors={mentors ?? []}
        onClose={() => setEdited(null)}
        onDone={done}
        onChanged={refresh}
      />
    </TeamPage>
  );
}
