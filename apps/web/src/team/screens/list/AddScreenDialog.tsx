// A new screen: where it hangs and what it is called; its own page says how it gets onto its device.
import { AddScreenDocument } from '@mitnand/api-client/operations/add-screen';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { NewDeviceForm } from '../../devices/NewDeviceForm.tsx';
import { useSave } from '../../editing/useSave.ts';

interface AddScreenDialogProps {
  open: boolean;
  onClose: () => void;
  onAdded: (screen: { id: string; name: string }) => void;
}

export function AddScreenDialog({ open, onClose, onAdded }: AddScreenDialogProps) {
  const { t } = usePage();
  return (
    <Dialog {...{ open, onClose }} heading={t('screens.add')} closeLabel={t('team.close')}>
      <AddForm {...{ onClose, onAdded }} />
    </Dialog>
  );
}

function AddForm({ onClose, onAdded }: Omit<AddScreenDialogProps, 'open'>) {
  const { t } = usePage();
  const { busy, refusal, save } = useSave(AddScreenDocument);
  return (
    <NewDeviceForm
      label={t('screens.add')}
      sendLabel={t('screens.addSend')}
      venueLabel={t('screens.venue')}
      nameLabel={t('screens.name')}
      nameHint={t('screens.nameHint')}
      nameTaken={t('screens.nameTaken')}
      {...{ busy, refusal, onClose }}
      onSend={(input) => void save({ input }).then((done) => done && onAdded(done.addScreen))}
    />
  );
}
