// Saves a section of the town's data, and says so.
import { SaveTownDocument } from '@mitnand/api-client/operations/save-town';
import type { TownInput } from '@mitnand/api-client/types';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useSave } from '../editing/useSave.ts';
import type { Settings } from './TownPage.tsx';

export function useSaveTown({ version }: Settings, said?: string) {
  const { t } = usePage();
  const toast = useToast();
  const { busy, refusal, save } = useSave(SaveTownDocument);
  const saveSection = async (input: TownInput) => {
    const done = await save({ version, input });
    if (done) toast({ text: said ?? t('townData.saved') });
    return done?.saveTown;
  };
  return { busy, refusal, saveSection };
}
