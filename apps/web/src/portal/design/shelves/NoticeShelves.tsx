// What a page says by itself: news, nothing, not yet, not possible, saved.
import { Button } from '@mitnand/ui/Button.tsx';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { Notice, type NoticeTone } from '@mitnand/ui/notices/Notice.tsx';
import { SaveState, type Saving } from '@mitnand/ui/notices/SaveState.tsx';
import { Toasts, useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { NoDates } from '@mitnand/ui/pictures/scenes/NoDates.tsx';
import { NothingFound } from '@mitnand/ui/pictures/scenes/NothingFound.tsx';
import { Offline } from '@mitnand/ui/pictures/scenes/Offline.tsx';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { PartFailure } from '../../../shared/page/Failure.tsx';
import { Loading } from '../../../shared/page/Loading.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { Shelf, State } from '../Shelf.tsx';

const tones: readonly NoticeTone[] = ['info', 'success', 'warning', 'danger'];
const savings: readonly Saving[] = ['saved', 'saving', 'unsaved', 'failed'];

export function NoticeShelves() {
  const { t, town } = usePage();
  return (
    <>
      <Shelf name="Notice">
        {tones.map((tone) => (
          <State key={tone} name={`tone="${tone}"`} wide>
            <Notice tone={tone} heading={t('confirmation.writeDown')}>
              <p>{t('confirmation.anyTime')}</p>
            </Notice>
          </State>
        ))}
        <State name="heading alone" wide>
          <Notice heading={t('confirmation.overlap')} />
        </State>
        <State name="offline" wide>
          <Notice tone="warning" heading={t('offline.heading')}>
            <p>{t('offline.text', { phone: town.contact.phone })}</p>
          </Notice>
        </State>
        <State name="PartFailure" wide>
          <PartFailure
            refusal={{ code: 'UNAVAILABLE', values: {}, field: null, uncertain: true }}
            onRetry={() => undefined}
          />
        </State>
      </Shelf>
      <Shelf name="EmptyState">
        <State name="nothing found">
          <EmptyState words={t('offers.nothing')} picture={<NothingFound />}>
            <p>{t('offers.nothingNarrowed')}</p>
            <Button kind="secondary">{t('filter.removeAll')}</Button>
          </EmptyState>
        </State>
        <State name="nothing kept">
          <EmptyState words={t('myDates.empty')} picture={<NoDates />} />
        </State>
        <State name="no line">
          <EmptyState words={t('offline.heading')} picture={<Offline />} />
        </State>
        <State name="without a picture of its own">
          <EmptyState words={t('offers.emptyDay')} />
        </State>
      </Shelf>
      <Shelf name="Loading">
        <State name="rows={2}" wide>
          <Loading rows={2} />
        </State>
      </Shelf>
      <Shelf name="SaveState">
        {savings.map((state) => (
          <State key={state} name={`state="${state}"`}>
            <SaveState state={state}>{t('confirmation.booked')}</SaveState>
          </State>
        ))}
      </Shelf>
      <Shelf name="Toasts">
        <Toasts closeLabel={t('filter.removeAll')}>
          <ToastButtons />
        </Toasts>
      </Shelf>
      <Shelf name="VisuallyHidden">
        <State name="heard, not seen">
          <p>
            {t('booking.pin')} <VisuallyHidden>{t('booking.number')}</VisuallyHidden>
          </p>
        </State>
      </Shelf>
    </>
  );
}

function ToastButtons() {
  const { t } = usePage();
  const say = useToast();
  const text = t('confirmation.booked');
  return (
    <div className="buttons">
      <Button kind="secondary" onClick={() => say({ text })}>
        {t('action.GATHERING')}
      </Button>
      <Button
        kind="secondary"
        onClick={() => say({ text, undo: { label: t('offer.showOriginal'), onUndo: () => undefined } })}
      >
        {t('action.ENGAGEMENT')}
      </Button>
    </div>
  );
}
