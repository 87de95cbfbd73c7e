// Everybody who works here or did, a hundred at a time until all are there.
import { LogPeopleDocument, type LogPeopleQuery } from '@mitnand/api-client/operations/log-people';
import { useEffect, useState } from 'react';
import { useQuery } from '../../shared/page/useQuery.ts';

type Person = LogPeopleQuery['staff']['nodes'][number];

export function useLogPeople(): readonly Person[] {
  const [before, setBefore] = useState<{ people: readonly Person[]; after: string | null }>({
    people: [],
    after: null,
  });
  const { data } = useQuery(LogPeopleDocument, { after: before.after });
  const people = [...before.people, ...(data?.staff.nodes ?? [])];
  const next = data?.staff.pageInfo.hasNextPage ? data.staff.pageInfo.endCursor : null;
  useEffect(() => {
    if (next) setBefore({ people, after: next });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a page is added once, when it says where the next begins
  }, [next]);
  return people;
}
