// Saves a section of the town's data, shows its name on every page from then on, and says so.
import { SaveTownDocument } from '@mitnand/api-client/operations/save-town';
import type { TownInput } from '@mitnand/api-client/types';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { useState } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { useSave } from '../editing/useSave.ts';
import type { Settings } from './TownPage.tsx';

export function useSaveTown(settings: Settings, said?: string) {
  const { t, changeTown } = usePage();
  const toast = useToast();
  const { busy, refusal, save } = useSave(SaveTownDocument);
  const [mine, setMine] = useState<TownInput>({});
  // What the fields began with: settings that come later are not what one sees in them.
  const [version, setVersion] = useState(settings.version);
  // Whoever was told of another version and saves again has seen it.
  const seen = refusal?.code === 'CHANGED_MEANWHILE' ? Number(refusal.values['version']) : version;
  const saveSection = async (input: TownInput) => {
    setMine(input);
    const done = await save({ version: seen, input });
    if (!done) return undefined;
    const { version: next, name, languages, contact } = done.saveTown;
    setVersion(next);
    changeTown({ name, languages, contact });
    toast({ text: said ?? t('townData.saved') });
    return done.saveTown;
  };
  return { busy, refusal, mine, saveSection };
}
