// What people told the town: what waits, the most pressing first, and what is done.
import './enquiries.css';
import { EnquiryCountsDocument } from '@mitnand/api-client/operations/enquiry-counts';
import type { EnquiryList } from '@mitnand/api-client/types';
import { Tabs } from '@mitnand/ui/Tabs.tsx';
import { useState } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { TeamPage } from '../frame/TeamPage.tsx';
import { Stretches } from '../lists/Stretches.tsx';
import { Enquiries } from './Enquiries.tsx';

const lists = ['OPEN', 'OVERDUE', 'DONE'] as const satisfies readonly EnquiryList[];

export default function EnquiriesPage() {
  const { t } = usePage();
  const [list, setList] = useState<EnquiryList>('OPEN');
  const { data, refresh } = useQuery(EnquiryCountsDocument, {});
  const count = { OPEN: data?.enquiryCounts.open, OVERDUE: data?.enquiryCounts.overdue, DONE: undefined };
  return (
    <TeamPage title={t('enquiries.title')} lead={t('enquiries.lead')}>
      <Tabs
        label={t('enquiries.lists')}
        tabs={lists.map((key) => ({
          key,
          label:
            count[key] === undefined
              ? t(`enquiries.list.${key}`)
              : `${t(`enquiries.list.${key}`)} (${count[key]})`,
        }))}
        selected={list}
        onSelect={setList}
      >
        <Stretches key={list}>
          {(stretch) => <Enquiries {...stretch} list={list} onChanged={refresh} />}
        </Stretches>
      </Tabs>
    </TeamPage>
  );
}
