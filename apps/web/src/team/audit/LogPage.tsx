// Who did what, and when: searched by person, matter, days, or one object.
import { useLocation, useSearch } from 'wouter';
import { usePage } from '../../shared/page/PageContext.ts';
import { TeamPage } from '../frame/TeamPage.tsx';
import { Stretches } from '../lists/Stretches.tsx';
import { readSearch, writeSearch, type AuditSearch } from './audit-search.ts';
import { LogFilter } from './LogFilter.tsx';
import { LogList } from './LogList.tsx';

export default function LogPage() {
  const { t } = usePage();
  const address = useSearch();
  const [path, navigate] = useLocation();
  const search = readSearch(address);
  const change = (some: Partial<AuditSearch>) => {
    const next = writeSearch({ ...search, ...some });
    navigate(next ? `${path}?${next}` : path, { replace: true });
  };
  return (
    <TeamPage title={t('log.title')} lead={t('log.lead')}>
      <LogFilter search={search} onChange={change} />
      <Stretches key={writeSearch(search)}>
        {(stretch) => <LogList {...stretch} search={search} onObject={(object) => change({ object })} />}
      </Stretches>
    </TeamPage>
  );
}
