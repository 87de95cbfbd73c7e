// Sets and removes the town's logo, on the page that is open too, and says so.
import { RemoveTownLogoDocument } from '@mitnand/api-client/operations/remove-town-logo';
import { SetTownLogoDocument } from '@mitnand/api-client/operations/set-town-logo';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useSave } from '../../editing/useSave.ts';

export function useTownLogo() {
  const { t, town, changeTown } = usePage();
  const toast = useToast();
  const setting = useSave(SetTownLogoDocument);
  const removing = useSave(RemoveTownLogoDocument);

  /** Whether it was done. */
  const set = async (pictureId: string) => {
    const done = await setting.save({ pictureId });
    if (!done) return false;
    changeTown(done.setTownLogo);
    toast({ text: t('townData.logo.set') });
    return true;
  };
  const remove = async () => {
    const before = town.logo?.id;
    const done = await removing.save({});
    if (!done) return;
    changeTown(done.removeTownLogo);
    const undo = before && { label: t('team.undo'), onUndo: () => void set(before) };
    toast({ text: t('townData.logo.removed'), ...(undo && { undo }) });
  };
  return {
    set,
    remove,
    busy: setting.busy || removing.busy,
    refusal: setting.refusal ?? removing.refusal,
  };
}
