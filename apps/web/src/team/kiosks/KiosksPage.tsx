// The touch screens of one's venues: whether each is there, and how a new device becomes one.
import './kiosks.css';
import { KiosksDocument } from '@mitnand/api-client/operations/kiosks';
import { RenewKioskCodeDocument } from '@mitnand/api-client/operations/renew-kiosk-code';
import type { KioskRowFragment, NewKioskCodeFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { useState } from 'react';
import { Failure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { useSave } from '../editing/useSave.ts';
import { RefusalText } from '../frame/RefusalText.tsx';
import { TeamPage } from '../frame/TeamPage.tsx';
import { useRepeated } from '../frame/useRepeated.ts';
import { AddKioskDialog } from './AddKioskDialog.tsx';
import { CodeDialog } from './CodeDialog.tsx';
import { KioskTable } from './KioskTable.tsx';
import { useKioskDeeds } from './useKioskDeeds.ts';

/** Devices tell that they are there each minute; so does the list. */
const ASK_AGAIN_MS = 30_000;
/** Somebody stands before the device with the code in their hand. */
const ASK_SOON_MS = 4_000;

export default function KiosksPage() {
  const { t } = usePage();
  const { data, refusal, refresh } = useQuery(KiosksDocument, {});
  const [adding, setAdding] = useState(false);
  const [shown, setShown] = useState<NewKioskCodeFragment | null>(null);
  const renewing = useSave(RenewKioskCodeDocument);
  const deeds = useKioskDeeds(refresh);
  useRepeated(refresh, shown ? ASK_SOON_MS : ASK_AGAIN_MS);
  const show = (code: NewKioskCodeFragment) => {
    setAdding(false);
    setShown(code);
    refresh();
  };
  const newCode = async ({ id }: KioskRowFragment) => {
    const done = await renewing.save({ id });
    if (done) show(done.newKioskCode);
  };
  const kiosks = data?.kiosks;
  const add = <Button onClick={() => setAdding(true)}>{t('kiosks.add')}</Button>;
  return (
    <TeamPage
      title={t('kiosks.title')}
      lead={t('kiosks.lead')}
      action={kiosks !== undefined && kiosks.length > 0 && add}
    >
      {refusal && !kiosks && <Failure refusal={refusal} onRetry={refresh} />}
      {!refusal && !kiosks && <Loading rows={2} />}
      <RefusalText refusal={renewing.refusal} />
      {kiosks?.length === 0 && <EmptyState words={t('kiosks.none')}>{add}</EmptyState>}
      {kiosks !== undefined && kiosks.length > 0 && (
        <KioskTable {...{ kiosks, deeds }} onNewCode={(kiosk) => void newCode(kiosk)} />
      )}
      <AddKioskDialog open={adding} onClose={() => setAdding(false)} onAdded={show} />
      <CodeDialog
        issued={shown}
        now={kiosks?.find(({ id }) => id === shown?.kiosk.id)}
        onClose={() => setShown(null)}
      />
    </TeamPage>
  );
}
