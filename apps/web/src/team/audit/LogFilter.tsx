// Narrows the log; a change counts at once.
import { Button } from '@mitnand/ui/Button.tsx';
import { FilterBar } from '@mitnand/ui/FilterBar.tsx';
import { AnyOrOne } from '@mitnand/ui/fields/AnyOrOne.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { FromToFields } from '../lists/FromToFields.tsx';
import type { AuditSearch } from './audit-search.ts';
import { abouts } from './deeds.ts';
import { useLogPeople } from './useLogPeople.ts';

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
      label={t('log.search')}
      moreLabel={t('team.filters')}
      chosen={chosen}
      first={<PersonSelect person={person} onChange={onChange} />}
    >
      <AnyOrOne
        id="log-about"
        label={t('log.about')}
        any={t('log.everything')}
        options={abouts.map((key) => ({ key, label: t(`log.abouts.${key}`) }))}
        value={about}
        onPick={(next) => onChange({ about: next })}
      />
      <FromToFields
        id="log"
        labels={{ from: t('log.from'), to: t('log.to') }}
        span={{ from, to }}
        onChange={onChange}
      />
      {object && (
        <Button kind="secondary" onClick={() => onChange({ object: '' })}>
          {t('log.allObjects')}
        </Button>
      )}
    </FilterBar>
  );
}

function PersonSelect({ person, onChange }: { person: string; onChange: LogFilterProps['onChange'] }) {
  const { t } = usePage();
  const people = useLogPeople();
  return (
    <AnyOrOne
      id="log-person"
      label={t('log.person')}
      any={t('log.everybody')}
      options={people.map(({ id, name }) => ({ key: id, label: name }))}
      value={person}
      onPick={(next) => onChange({ person: next })}
    />
  );
}
