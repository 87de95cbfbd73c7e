// From which offers a screen takes what it shows: parts of town, venues, organisations; nothing chosen is all.
import { ScreenChoicesDocument } from '@mitnand/api-client/operations/screen-choices';
import { Button } from '@mitnand/ui/Button.tsx';
import { Choice } from '@mitnand/ui/fields/Choice.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { useId, useState } from 'react';
import { PartFailure } from '../../../shared/page/Failure.tsx';
import { Loading } from '../../../shared/page/Loading.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useQuery } from '../../../shared/page/useQuery.ts';
import { districtName } from './district-name.ts';
import type { SettingsProps } from './SettingsProps.ts';

interface Source {
  id: string;
  name: string;
}

export function SourcesPart({ form, change }: SettingsProps) {
  const { t } = usePage();
  const id = useId();
  const { data, refusal, refresh } = useQuery(ScreenChoicesDocument, {});
  const districts = (data?.screenChoices.districts ?? []).map((district) => ({
    id: district.id,
    name: districtName(district),
  }));
  return (
    <section className="screen-part" aria-labelledby={id}>
      <h2 id={id}>{t('screens.sources.title')}</h2>
      <p className="quiet">{t('screens.sources.hint')}</p>
      {refusal && !data && <PartFailure refusal={refusal} onRetry={refresh} />}
      {!refusal && !data && <Loading rows={2} />}
      {data && (
        <>
          <SourceList
            name={t('screens.sources.districts')}
            sources={districts}
            chosen={form.districtIds}
            onChange={(districtIds) => change({ districtIds })}
          />
          <SourceList
            name={t('screens.sources.venues')}
            sources={data.screenChoices.venues}
            chosen={form.venueIds}
            onChange={(venueIds) => change({ venueIds })}
          />
          <SourceList
            name={t('screens.sources.organisations')}
            sources={data.screenChoices.organisations}
            chosen={form.organisationIds}
            onChange={(organisationIds) => change({ organisationIds })}
          />
        </>
      )}
    </section>
  );
}

interface SourceListProps {
  name: string;
  sources: readonly Source[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** As many as one overlooks at once; with more there is a field to search in. */
const OVERLOOKED = 12;

function SourceList({ name, sources, chosen, onChange }: SourceListProps) {
  const { t } = usePage();
  const id = useId();
  const [wanted, setWanted] = useState('');
  // What is no longer there stays chosen until somebody takes it out: else the screen would show everything.
  const gone = chosen
    .filter((one) => !sources.some((source) => source.id === one))
    .map((one) => ({ id: one, name: t('screens.sources.gone') }));
  const fits = (source: Source) => source.name.toLowerCase().includes(wanted.trim().toLowerCase());
  const shown = [...gone, ...sources].filter(fits);
  const names = [...gone, ...sources].filter((source) => chosen.includes(source.id));
  return (
    <details className="unfold">
      <summary>
        <span className="screen-source__name">{name}</span>
        <span className="screen-source__chosen">{summary()}</span>
      </summary>
      <div className="form">
        {sources.length > OVERLOOKED && (
          <TextField
            id={`${id}-search`}
            type="search"
            label={t('screens.sources.search', { name })}
            value={wanted}
            onChange={({ currentTarget }) => setWanted(currentTarget.value)}
            autoComplete="off"
          />
        )}
        <fieldset className="group">
          <legend className="visually-hidden">{name}</legend>
          {shown.length === 0 && <p className="quiet">{t('screens.sources.nothing')}</p>}
          <div className="screen-ticks">
            {shown.map((source) => (
              <Choice
                key={source.id}
                id={`${id}-${source.id}`}
                label={source.name}
                checked={chosen.includes(source.id)}
                onChange={({ currentTarget }) =>
                  onChange(
                    currentTarget.checked
                      ? [...chosen, source.id].sort()
                      : chosen.filter((one) => one !== source.id),
                  )
                }
              />
            ))}
          </div>
        </fieldset>
        {chosen.length > 0 && (
          <Button kind="tertiary" onClick={() => onChange([])}>
            {t('screens.sources.clear')}
          </Button>
        )}
      </div>
    </details>
  );

  function summary() {
    if (chosen.length === 0) return t('screens.sources.all');
    if (names.length > 3) return t('screens.sources.chosen', { count: names.length });
    return names.map((source) => source.name).join(', ');
  }
}
