// A device of the town's is new: the venue where it is, and what it is called there.
import { VenuesForDevicesDocument } from '@mitnand/api-client/operations/venues-for-devices';
import type { Refusal } from '@mitnand/api-client/refusal';
import { Button } from '@mitnand/ui/Button.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { EditForm } from '../editing/EditForm.tsx';
import { LineField, SelectField } from '../editing/fields.tsx';
import type { FormWords } from '../editing/form-words.ts';
import { RefusalText } from '../frame/RefusalText.tsx';

interface NewDevice {
  name: string;
  venueId: string;
}

interface NewDeviceFormProps {
  label: string;
  sendLabel: string;
  venueLabel: string;
  nameLabel: string;
  nameHint: string;
  /** Said in place of the hint where another device of the venue has the name. */
  nameTaken: string;
  busy: boolean;
  refusal: Refusal | null;
  onSend: (device: NewDevice) => void;
  onClose: () => void;
}

export function NewDeviceForm(props: NewDeviceFormProps) {
  const { label, sendLabel, busy, refusal, onSend, onClose } = props;
  const { t } = usePage();
  const { data, refusal: unknown } = useQuery(VenuesForDevicesDocument, {});
  if (!data) return <RefusalText refusal={unknown ?? null} />;
  const venues = data.teamVenues.filter(({ closedAt }) => closedAt === null);
  const send = (words: FormWords) => onSend({ name: words.text('name'), venueId: words.text('venueId') });
  return (
    <EditForm
      {...{ label, sendLabel, busy, refusal }}
      onSend={send}
      beside={
        <Button kind="tertiary" onClick={onClose}>
          {t('team.cancel')}
        </Button>
      }
    >
      <SelectField name="venueId" label={props.venueLabel} required>
        {venues.length > 1 && <option value="">{t('team.choose')}</option>}
        {venues.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <LineField
        name="name"
        label={props.nameLabel}
        hint={refusal?.code === 'BAD_INPUT' ? props.nameTaken : props.nameHint}
        maxLength={60}
        autoComplete="off"
        required
      />
    </EditForm>
  );
}
