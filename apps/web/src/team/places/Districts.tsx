// The parts of town, each Sozialraum with its Stadtteile.
import { DeleteDistrictDocument } from '@mitnand/api-client/operations/delete-district';
import { SaveDistrictDocument } from '@mitnand/api-client/operations/save-district';
import {
  TownDistrictsDocument,
  type TownDistrictsQuery,
} from '@mitnand/api-client/operations/town-districts';
import { Button } from '@mitnand/ui/Button.tsx';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { useState } from 'react';
import { PartFailure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { EditForm } from '../editing/EditForm.tsx';
import { LineField, SelectField } from '../editing/fields.tsx';
import type { FormWords } from '../editing/form-words.ts';
import { useSave } from '../editing/useSave.ts';

type District = TownDistrictsQuery['districts'][number];

export function Districts() {
  const { t } = usePage();
  const { data, refusal, refresh } = useQuery(TownDistrictsDocument, {});
  const [edited, setEdited] = useState<District | 'new' | null>(null);
  const done = () => {
    setEdited(null);
    refresh();
  };
  return (
    <section className="part" aria-labelledby="districts">
      <h2 id="districts">{t('townData.districts.title')}</h2>
      <p className="quiet">{t('townData.districts.lead')}</p>
      {!data && (refusal ? <PartFailure refusal={refusal} onRetry={refresh} /> : <Loading rows={2} />)}
      {data?.districts.length === 0 && <p>{t('townData.districts.none')}</p>}
      <ul className="rows">
        {data?.districts.map((district) => (
          <li key={district.id} className={district.parent ? 'rows__row rows__row--within' : 'rows__row'}>
            <span>{district.name}</span>
            <Button
              kind="tertiary"
              small
              aria-label={t('townData.editNamed', { name: district.name })}
              onClick={() => setEdited(district)}
            >
              {t('team.edit')}
            </Button>
          </li>
        ))}
      </ul>
      <div className="buttons">
        <Button kind="secondary" onClick={() => setEdited('new')}>
          {t('townData.districts.add')}
        </Button>
      </div>
      <Dialog
        open={edited !== null}
        onClose={() => setEdited(null)}
        heading={edited === 'new' ? t('townData.districts.add') : t('townData.districts.edit')}
        closeLabel={t('team.close')}
      >
        {edited && (
          <DistrictForm
            district={edited === 'new' ? null : edited}
            all={data?.districts ?? []}
            onDone={done}
          />
        )}
      </Dialog>
    </section>
  );
}

interface DistrictFormProps {
  district: District | null;
  all: readonly District[];
  onDone: () => void;
}

function DistrictForm({ district, all, onDone }: DistrictFormProps) {
  const { t } = usePage();
  const toast = useToast();
  const saving = useSave(SaveDistrictDocument);
  const deleting = useSave(DeleteDistrictDocument);
  const holdsOthers = all.some(({ parent }) => parent?.id === district?.id);
  const tops = all.filter(({ id, parent }) => parent === null && id !== district?.id);

  const send = async (words: FormWords) => {
    const given = { name: words.text('name'), parentId: words.filled('parentId') };
    const done = await saving.save({ input: { ...(district && { id: district.id }), ...given } });
    if (!done) return;
    toast({ text: t('townData.districts.added') });
    onDone();
  };
  const remove = async () => {
    if (!district || !(await deleting.save({ id: district.id }))) return;
    const { name, parent } = district;
    const onUndo = () => void saving.save({ input: { name, parentId: parent?.id ?? null } });
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
    </EditForm>
  );
}
