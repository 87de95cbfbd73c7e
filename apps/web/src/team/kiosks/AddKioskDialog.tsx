// A new kiosk: where it stands and what it is called; then its code.
import { AddKioskDocument } from '@mitnand/api-client/operations/add-kiosk';
import { VenuesForDevicesDocument } from '@mitnand/api-client/operations/venues-for-devices';
import type { NewKioskCodeFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { EditForm } from '../editing/EditForm.tsx';
import { LineField, SelectField } from '../editing/fields.tsx';
import type { FormWords } from '../editing/form-words.ts';
import { useSave } from '../editing/useSave.ts';
import { RefusalText } from '../frame/RefusalText.tsx';

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
  const { data, refusal: unknown } = useQuery(VenuesForDevicesDocument, {});
  const { busy, refusal, save } = useSave(AddKioskDocument);
  if (!data) return <RefusalText refusal={unknown ?? null} />;
  const venues = data.teamVenues.filter(({ closedAt }) => closedAt === null);
  const send = async (words: FormWords) => {
    const done = await save({ input: { name: words.text('name'), venueId: words.text('venueId') } });
    if (done) onAdded(done.addKiosk);
  };
  return (
    <EditForm
      label={t('kiosks.addTitle')}
      {...{ busy, refusal }}
      onSend={(words) => void send(words)}
      sendLabel={t('kiosks.makeCode')}
      beside={
        <Button kind="tertiary" onClick={onClose}>
          {t('team.cancel')}
        </Button>
      }
    >
      <SelectField name="venueId" label={t('kiosks.venue')} required>
        {venues.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <LineField
        name="name"
        label={t('kiosks.name')}
        hint={refusal?.code === 'BAD_INPUT' ? t('kiosks.nameTaken') : t('kiosks.nameHint')}
        maxLength={60}
        autoComplete="off"
        required
      />
    </EditForm>
  );
}
