// Narrows the log; a change counts at once.
import { LogPeopleDocument } from '@mitnand/api-client/operations/log-people';
import { Button } from '@mitnand/ui/Button.tsx';
import { FilterBar } from '@mitnand/ui/FilterBar.tsx';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import type { AuditSearch } from './audit-search.ts';
import { abouts } from './deeds.ts';

interface LogFilterProps {
  search: AuditSearch;
  onChange: (some: Partial<AuditSearch>) => void;
}

export function LogFilter({ search, onChange }: LogFilterProps) {
  const { t } = usePage();
  const { person, about, from, to, object } = search;
  const chosen = [about, from, to, object].filter(Boolean).length;
  return (
    <FilterBar
      label={t('team.log.search')}
      moreLabel={t('team.filters')}
      chosen={chosen}
      first={<PersonSelect person={person} onChange={onChange} />}
    >
      <Select
        id="log-about"
        label={t('team.log.about')}
        value={about}
        onChange={(event) => onChange({ about: event.target.value })}
      >
        <option value="">{t('team.log.everything')}</option>
        {abouts.map((each) => (
          <option key={each} value={each}>
            {t(`team.log.abouts.${each}`)}
          </option>
        ))}
      </Select>
      <TextField
        id="log-from"
        type="date"
        label={t('team.log.from')}
        value={from}
        onChange={(event) => onChange({ from: event.target.value })}
      />
      <TextField
        id="log-to"
        type="date"
        label={t('team.log.to')}
        value={to}
        onChange={(event) => onChange({ to: event.target.value })}
      />
      {object && (
        <Button kind="secondary" onClick={() => onChange({ object: '' })}>
          {t('team.log.allObjects')}
        </Button>
      )}
    </FilterBar>
  );
}

function PersonSelect({ person, onChange }: { person: string; onChange: LogFilterProps['onChange'] }) {
  const { t } = usePage();
  const { data } = useQuery(LogPeopleDocument, {});
  return (
    <Select
      id="log-person"
      label={t('team.log.person')}
      value={person}
      onChange={(event) => onChange({ person: event.target.value })}
    >
      <option value="">{t('team.log.everybody')}</option>
      {data?.staff.nodes.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
