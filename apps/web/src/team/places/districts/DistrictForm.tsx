// One part of town: its name, what it belongs to, and where it lies on the map.
import { DeleteDistrictDocument } from '@mitnand/api-client/operations/delete-district';
import { SaveDistrictDocument } from '@mitnand/api-client/operations/save-district';
import type { TownDistrictsQuery } from '@mitnand/api-client/operations/town-districts';
import { Button } from '@mitnand/ui/Button.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { EditForm } from '../../editing/EditForm.tsx';
import { LineField, SelectField } from '../../editing/fields.tsx';
import type { FormWords } from '../../editing/form-words.ts';
import { useSave } from '../../editing/useSave.ts';
import { degreesOf, PointFields } from './PointFields.tsx';

export type District = TownDistrictsQuery['districts'][number];

interface DistrictFormProps {
  district: District | null;
  all: readonly District[];
  onDone: () => void;
}

export function DistrictForm({ district, all, onDone }: DistrictFormProps) {
  const { t } = usePage();
  const toast = useToast();
  const saving = useSave(SaveDistrictDocument);
  const deleting = useSave(DeleteDistrictDocument);
  const holdsOthers = all.some(({ parent }) => parent?.id === district?.id);
  const tops = all.filter(({ id, parent }) => parent === null && id !== district?.id);

  const send = async (words: FormWords) => {
    const given = {
      name: words.text('name'),
      parentId: words.filled('parentId'),
      latitude: degreesOf(words.text('latitude')),
      longitude: degreesOf(words.text('longitude')),
    };
    const done = await saving.save({ input: { ...(district && { id: district.id }), ...given } });
    if (!done) return;
    toast({ text: t('townData.districts.added') });
    onDone();
  };
  const remove = async () => {
    if (!district || !(await deleting.save({ id: district.id }))) return;
    const { name, latitude, longitude, parent } = district;
    const again = { name, latitude, longitude, parentId: parent?.id ?? null };
    const onUndo = () => void saving.save({ input: again });
    toast({ text: t('townData.districts.removed'), undo: { label: t('team.undo'), onUndo } });
    onDone();
  };
  return (
    <EditForm
      label={t('townData.districts.edit')}
      busy={saving.busy || deleting.busy}
      refusal={deleting.refusal ?? saving.refusal}
      onSend={(words) => void send(words)}
      beside={
        district && (
          <Button kind="tertiary" onClick={() => void remove()}>
            {t('townData.delete')}
          </Button>
        )
      }
    >
      <LineField
        name="name"
        label={t('townData.field.name')}
        defaultValue={district?.name}
        maxLength={200}
        required
        data-autofocus
      />
      {!holdsOthers && tops.length > 0 && (
        <SelectField
          name="parentId"
          label={t('townData.districts.within')}
          defaultValue={district?.parent?.id ?? ''}
        >
          <option value="">{t('townData.districts.top')}</option>
          {tops.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <PointFields district={district} />
    </EditForm>
  );
}
