// One calm page to write an offer: what, when, where, who, what is asked and given, whom to ask; beside it how it will look.
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { useEffect, useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { KindMark } from '../../../shared/offers/KindMark.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { TeamPage } from '../../frame/TeamPage.tsx';
import { ContactPart } from '../form/terms/ContactPart.tsx';
import { MissingChoices } from '../form/MissingChoices.tsx';
import type { OfferForm } from '../form/offer-form.ts';
import { TermsSection } from '../form/terms/TermsSection.tsx';
import { WhatSection } from '../form/what/WhatSection.tsx';
import { WhenSection } from '../form/when/WhenSection.tsx';
import { WhereSection } from '../form/where/WhereSection.tsx';
import { WhoSection } from '../form/who/WhoSection.tsx';
import { DraftState } from './keeping/DraftState.tsx';
import {
  DatesPart,
  MeanwhileDialog,
  OfferActions,
  PicturePart,
  prepareParts,
  Preview,
  TextsPart,
} from './parts.ts';
import { MissingSummary } from './publishing/MissingSummary.tsx';
import { OfferState } from './state/OfferState.tsx';
import { PublishBar } from './publishing/PublishBar.tsx';
import { useOwn } from '../start/useOwn.ts';
import type { Start } from './useEditedOffer.ts';
import { useKeptDraft } from './keeping/useKeptDraft.ts';
import { usePublish } from './publishing/usePublish.ts';

export function OfferEditor({ id, start }: { id: string; start: Start }) {
  const { t } = usePage();
  const form = useForm<OfferForm>({ defaultValues: start.form, shouldFocusError: false });
  const filled = useOwn(form, { skip: start.standing !== null || start.restored });
  const kept = useKeptDraft(id, form, start);
  const [previewed, setPreviewed] = useState(false);
  const [putOff, setPutOff] = useState<unknown>(null);
  const publishing = usePublish(id, form, kept, filled, () => setPutOff(null));
  const { standing } = kept;
  useEffect(prepareParts, []);
  const [title, kind, when] = useWatch({ control: form.control, name: ['title', 'kind', 'when'] });
  const shownTitle = title.trim() || t('posting.newOffer');
  const hasDates = standing?.publishedAt != null && when !== 'BY_ARRANGEMENT';
  return (
    <FormProvider {...form}>
      <TeamPage
        title={shownTitle}
        lead={
          <div className="posting-lead">
            <KindMark kind={kind} />
            {standing && <OfferState offer={standing} />}
          </div>
        }
        back={{ href: '/team/angebote', label: t('posting.title') }}
      >
        <div className="posting">
          <form className="posting-form" noValidate onSubmit={(event) => event.preventDefault()}>
            {start.restored && <Notice heading={t('posting.restored')} role="status" />}
            {standing?.reviewNote && (
              <Notice tone="warning" heading={t('posting.returned')}>
                <p>{standing.reviewNote}</p>
              </Notice>
            )}
            <MissingSummary publishing={publishing} />
            <WhatSection />
            {hasDates && <DatesPart offerId={id} />}
            <WhenSection hasDates={hasDates} />
            <MissingChoices />
            <WhereSection />
            <WhoSection />
            <TermsSection />
            <ContactPart />
            <PicturePart picture={standing?.picture ?? null} />
            <TextsPart texts={standing?.texts ?? []} />
            {standing && <OfferActions {...{ id, standing, kept }} title={shownTitle} />}
          </form>
          <Preview {...{ standing, previewed }} onClose={() => setPreviewed(false)} />
        </div>
        <PublishBar
          {...{ standing, publishing }}
          state={<DraftState {...kept} onCompare={() => setPutOff(null)} />}
          unsaved={kept.keeping.is !== 'saved'}
          onPreview={() => setPreviewed(true)}
        />
        {kept.meanwhile && kept.meanwhile !== putOff && (
          <MeanwhileDialog
            onClose={() => setPutOff(kept.meanwhile)}
            meanwhile={kept.meanwhile}
            mine={form.getValues()}
            onSettled={(chosen) => kept.settle(chosen, kept.meanwhile!)}
          />
        )}
      </TeamPage>
    </FormProvider>
  );
}
