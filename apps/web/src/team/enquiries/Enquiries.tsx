// Twenty of a list; what was just done with one stays in sight, so that it can be taken back.
import { TeamEnquiriesDocument } from '@mitnand/api-client/operations/team-enquiries';
import type { EnquiryList, EnquiryRowFragment } from '@mitnand/api-client/types';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { useState } from 'react';
import { PartFailure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { MoreButton, type Stretch } from '../lists/Stretches.tsx';
import { EnquiryCard } from './EnquiryCard.tsx';
import { keptInSight } from './kept-in-sight.ts';

interface EnquiriesProps extends Stretch {
  list: EnquiryList;
  onChanged: () => void;
}

export function Enquiries({ list, after, onMore, onChanged }: EnquiriesProps) {
  const { t } = usePage();
  const { data, refusal, refresh } = useQuery(TeamEnquiriesDocument, { list, after });
  const [changed, setChanged] = useState<ReadonlyMap<string, EnquiryRowFragment>>(new Map());
  const [shown, setShown] = useState<readonly string[]>([]);
  const rows = keptInSight(data?.teamEnquiries.nodes ?? [], changed, shown);
  if (refusal) return <PartFailure refusal={refusal} onRetry={refresh} />;
  if (!data) return <Loading rows={3} />;
  const { pageInfo } = data.teamEnquiries;
  if (rows.length === 0 && after === null) return <EmptyState words={t(`enquiries.none.${list}`)} />;
  const change = (enquiry: EnquiryRowFragment) => {
    setShown(rows.map(({ id }) => id));
    setChanged((before) => new Map(before).set(enquiry.id, enquiry));
    onChanged();
  };
  return (
    <>
      <ul className="enquiries">
        {rows.map((enquiry) => (
          <EnquiryCard key={enquiry.id} enquiry={enquiry} onChanged={change} />
        ))}
      </ul>
      <MoreButton {...{ pageInfo, onMore }} />
    </>
  );
}
