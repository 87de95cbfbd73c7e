// What two admins say differently about the town, field by field.
import { TownSettingsDocument } from '@mitnand/api-client/operations/town-settings';
import type { TownInput } from '@mitnand/api-client/types';
import { useEffect, useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useApi } from '../../../shared/page/useQuery.ts';
import type { Settings } from '../TownPage.tsx';
import { useFieldWords } from './useFieldWords.ts';

interface DifferencesProps {
  /** Paths as the API names them: `name`, `contact.phone`. */
  fields: readonly string[];
  mine: TownInput;
}

export function Differences({ fields, mine }: DifferencesProps) {
  const { t } = usePage();
  const api = useApi();
  const [theirs, setTheirs] = useState<Settings | null>(null);
  const { label, words } = useFieldWords();
  useEffect(() => {
    // What the page knows may be older than what was just refused.
    void api.ask(TownSettingsDocument, {}).then(({ data }) => setTheirs(data?.townSettings ?? null));
  }, [api, mine]);
  if (!theirs) return null;
  return (
    <ul className="town-differences">
      {fields.map((field) => (
        <li key={field}>
          <b>{label(field)}</b>
          <dl>
            <div>
              <dt>{t('townData.town.theirs')}</dt>
              <dd>{words(theirs, field)}</dd>
            </div>
            <div>
              <dt>{t('townData.town.mine')}</dt>
              <dd>{words(mine, field)}</dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
