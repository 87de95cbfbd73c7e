// What the team of a venue may change about it.
import { LookAfterVenueDocument } from '@mitnand/api-client/operations/look-after-venue';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { EditForm } from '../../editing/EditForm.tsx';
import { useSave } from '../../editing/useSave.ts';
import { CareFields, careIn, type CaredVenue } from './CareFields.tsx';

export function CareForm({ venue }: { venue: CaredVenue & { id: string } }) {
  const { t } = usePage();
  const toast = useToast();
  const { busy, refusal, save } = useSave(LookAfterVenueDocument);
  return (
    <section className="part" aria-labelledby="care">
      <h2 id="care">{t('townData.venue.care')}</h2>
      <EditForm
        label={t('townData.venue.care')}
        {...{ busy, refusal }}
        onSend={(words) =>
          void save({ input: { id: venue.id, ...careIn(words) } }).then(
            (done) => done && toast({ text: t('townData.saved') }),
          )
        }
      >
        <CareFields venue={venue} />
      </EditForm>
    </section>
  );
}
