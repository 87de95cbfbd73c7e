// A new kiosk: where it stands and what it is called; then its code.
import { AddKioskDocument } from '@mitnand/api-client/operations/add-kiosk';
import type { NewKioskCodeFragment } from '@mitnand/api-client/types';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { NewDeviceForm } from '../devices/NewDeviceForm.tsx';
import { useSave } from '../editing/useSave.ts';

interface AddKioskDialogProps {
  open: boolean;
  onClose: () => void;
  onAdded: (code: NewKioskCodeFragment) => void;
}

export function AddKioskDialog({ open, onClose, onAdded }: AddKioskDialogProps) {
  const { t } = usePage();
  return (
    <Dialog {...{ open, onClose }} heading={t('kiosks.addTitle')} closeLabel={t('team.close')}>
      <AddForm {...{ onClose, onAdded }} />
    </Dialog>
  );
}

function AddForm({ onClose, onAdded }: Omit<AddKioskDialogProps, 'open'>) {
  const { t } = usePage();
  const { busy, refusal, save } = useSave(AddKioskDocument);
  return (
    <NewDeviceForm
      label={t('kiosks.addTitle')}
      sendLabel={t('kiosks.makeCode')}
      venueLabel={t('kiosks.venue')}
      nameLabel={t('kiosks.name')}
      nameHint={t('kiosks.nameHint')}
      nameTaken={t('kiosks.nameTaken')}
      {...{ busy, refusal, onClose }}
      onSend={(input) => void save({ input }).then((done) => done && onAdded(done.addKiosk))}
    />
  );
}
