// The parts of town, each Sozialraum with its Stadtteile.
import { TownDistrictsDocument } from '@mitnand/api-client/operations/town-districts';
import { Button } from '@mitnand/ui/Button.tsx';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { useState } from 'react';
import { PartFailure } from '../../../shared/page/Failure.tsx';
import { Loading } from '../../../shared/page/Loading.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useQuery } from '../../../shared/page/useQuery.ts';
import { ShowElsewhere } from '../../other-sites/ShowElsewhere.tsx';
import { type District, DistrictForm } from './DistrictForm.tsx';

export function Districts() {
  const { t } = usePage();
  const { data, refusal, refresh } = useQuery(TownDistrictsDocument, {});
  /** Its id. */
  const [edited, setEdited] = useState<string | null>(null);
  const [shown, setShown] = useState<District | null>(null);
  const isNew = edited === 'new';
  const district = data?.districts.find(({ id }) => id === edited) ?? null;
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
            <span className="rows__do">
              <Button
                kind="tertiary"
                small
                aria-label={t('townData.elsewhere.openNamed', { name: district.name })}
                onClick={() => setShown(district)}
              >
                {t('townData.elsewhere.short')}
              </Button>
              <Button
                kind="tertiary"
                small
                aria-label={t('townData.editNamed', { name: district.name })}
                onClick={() => setEdited(district.id)}
              >
                {t('team.edit')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <div className="buttons">
        <Button kind="secondary" onClick={() => setEdited('new')}>
          {t('townData.districts.add')}
        </Button>
      </div>
      <Dialog
        open={isNew || district !== null}
        onClose={() => setEdited(null)}
        heading={isNew ? t('townData.districts.add') : t('townData.districts.edit')}
        closeLabel={t('team.close')}
      >
        {(isNew || district) && (
          // Opened again at once, it begins anew with what has just been saved, as soon as that is there.
          <DistrictForm
            key={JSON.stringify(district)}
            district={district}
            all={data?.districts ?? []}
            onDone={done}
          />
        )}
      </Dialog>
      <ShowElsewhere list={shown && { kind: 'district', ...shown }} onClose={() => setShown(null)} />
    </section>
  );
}
