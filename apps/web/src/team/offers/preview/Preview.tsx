// How it will look: as a card of the list and as a page; beside the form at a desk, above it on a phone when asked for.
import type { OfferStandingFragment } from '@mitnand/api-client/types';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { Tabs } from '@mitnand/ui/Tabs.tsx';
import { useDeferredValue, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { OfferCard } from '../../../shared/offers/shown/OfferCard.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import type { OfferForm } from '../form/offer-form.ts';
import { usePostingChoices } from '../form/usePostingChoices.ts';
import { useRoomBeside } from './useRoomBeside.ts';
import { PreviewPage } from './PreviewPage.tsx';
import { cardOf, shownOfForm } from './shown-of-form.ts';
import { usePreviewSpans } from './usePreviewSpans.ts';

interface PreviewProps {
  standing: OfferStandingFragment | null;
  /** Asked for on a phone. */
  previewed: boolean;
  onClose: () => void;
}

export function Preview({ standing, previewed, onClose }: PreviewProps) {
  const { t } = usePage();
  const beside = useRoomBeside();
  if (beside)
    return (
      <aside className="posting-preview" aria-labelledby="vorschau">
        <h2 id="vorschau" className="posting-preview__title">
          {t('posting.preview')}
        </h2>
        <Looks standing={standing} />
      </aside>
    );
  return (
    <Dialog
      open={previewed}
      onClose={onClose}
      heading={t('posting.preview')}
      closeLabel={t('team.close')}
      look="wide"
    >
      <Looks standing={standing} />
    </Dialog>
  );
}

type Look = 'card' | 'page';

function Looks({ standing }: { standing: OfferStandingFragment | null }) {
  const { t } = usePage();
  const [look, setLook] = useState<Look>('card');
  const { control } = useFormContext<OfferForm>();
  const form = useDeferredValue(useWatch({ control }) as OfferForm);
  const choices = usePostingChoices();
  const spans = usePreviewSpans(form);
  const untitled = t('posting.untitled');
  const number = standing?.number ?? '·····';
  const picture = standing?.picture ?? null;
  const offer = shownOfForm(form, { choices, spans, untitled, number, picture });
  return (
    <Tabs
      label={t('posting.previewAs')}
      tabs={[
        { key: 'card', label: t('posting.asCard') },
        { key: 'page', label: t('posting.asPage') },
      ]}
      selected={look}
      onSelect={setLook}
    >
      <p className="visually-hidden">{t('posting.previewHint')}</p>
      <div className="posting-shown" inert>
        {look === 'card' ? <OfferCard offer={cardOf(offer)} /> : <PreviewPage offer={offer} />}
      </div>
    </Tabs>
  );
}
