// Closing a venue for good, and opening it again.
import { CloseVenueDocument } from '@mitnand/api-client/operations/close-venue';
import { ReopenVenueDocument } from '@mitnand/api-client/operations/reopen-venue';
import { Button } from '@mitnand/ui/Button.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { RefusalText } from '../../frame/RefusalText.tsx';
import { useSave } from '../../editing/useSave.ts';

export function CloseForGood({
  venue: { id, closedAt },
}: {
  venue: { id: string; closedAt: string | null };
}) {
  const { t } = usePage();
  const toast = useToast();
  const closing = useSave(CloseVenueDocument);
  const opening = useSave(ReopenVenueDocument);
  const open = () => void opening.save({ id });
  const close = async () => {
    if (!(await closing.save({ id }))) return;
    toast({ text: t('townData.venue.isClosed'), undo: { label: t('team.undo'), onUndo: open } });
  };
  return (
    <section className="part" aria-labelledby="for-good">
      <h2 id="for-good">{t('townData.venue.closeForGood')}</h2>
      <p className="quiet">{t('townData.venue.closeText')}</p>
      <RefusalText refusal={closing.refusal ?? opening.refusal} />
      <Button kind="secondary" onClick={closedAt ? open : () => void close()}>
        {closedAt ? t('townData.venue.reopen') : t('townData.venue.close')}
      </Button>
    </section>
  );
}
