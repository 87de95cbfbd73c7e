// A text page that needs the town's own data: asked once, shown when there.
import { TownPagesDocument, type TownPagesQuery } from '@mitnand/api-client/operations/town-pages';
import type { ReactNode } from 'react';
import { Failure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { TextPage } from './TextPage.tsx';
import { useQuery } from '../../shared/page/useQuery.ts';

interface TownTextProps {
  title: string;
  children: (town: TownPagesQuery['town']) => ReactNode;
}

export function TownText({ title, children }: TownTextProps) {
  const { data, refusal, refresh } = useQuery(TownPagesDocument, {});
  return (
    <TextPage title={title}>
      {refusal && <Failure refusal={refusal} onRetry={refresh} />}
      {!refusal && !data && <Loading />}
      {data && children(data.town)}
    </TextPage>
  );
}
