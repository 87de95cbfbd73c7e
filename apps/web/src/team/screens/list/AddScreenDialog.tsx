// A new screen: where it hangs and what it is called; its own page says how it gets onto its device.
import { AddScreenDocument } from '@mitnand/api-client/operations/add-screen';
import { VenuesForDevicesDocument } from '@mitnand/api-client/operations/venues-for-devices';
import { Button } from '@mitnand/ui/Button.tsx';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useQuery } from '../../../shared/page/useQuery.ts';
import { EditForm } from '../../editing/EditForm.tsx';
import { LineField, SelectField } from '../../editing/fields.tsx';
import type { FormWords } from '../../editing/form-words.ts';
import { useSave } from '../../editing/useSave.ts';
import { RefusalText } from '../../frame/RefusalText.tsx';

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
  const { data, refusal: unknown } = useQuery(VenuesForDevicesDocument, {});
  const { busy, refusal, save } = useSave(AddScreenDocument);
  if (!data) return <RefusalText refusal={unknown ?? null} />;
  const venues = data.teamVenues.filter(({ closedAt }) => closedAt === null);
  const send = async (words: FormWords) => {
    const done = await save({ input: { name: words.text('name'), venueId: words.text('venueId') } });
    if (done) onAdded(done.addScreen);
  };
  return (
    <EditForm
      label={t('screens.add')}
      {...{ busy, refusal }}
      onSend={(words) => void send(words)}
      sendLabel={t('screens.addSend')}
      beside={
        <Button kind="tertiary" onClick={onClose}>
          {t('team.cancel')}
        </Button>
      }
    >
      <SelectField name="venueId" label={t('screens.venue')} required>
        {venues.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <LineField
        name="name"
        label={t('screens.name')}
        hint={refusal?.code === 'BAD_INPUT' ? t('screens.nameTaken') : t('screens.nameHint')}
        maxLength={60}
        autoComplete="off"
        required
      />
    </EditForm>
  );
}
