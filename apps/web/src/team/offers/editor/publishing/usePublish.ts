// Makes an offer public: first everything is saved, then what is missing is told field by field.
import { PublishOfferDocument } from '@mitnand/api-client/operations/publish-offer';
import type { Refusal } from '@mitnand/api-client/refusal';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { usePage } from '../../../../shared/page/PageContext.ts';
import { useApi } from '../../../../shared/page/useQuery.ts';
import type { OfferForm } from '../../form/offer-form.ts';
import type { OfferField } from '../../form/useOfferFields.ts';
import { fieldOfPath } from './field-of-path.ts';
import type { KeptDraft } from '../keeping/useKeptDraft.ts';

export interface Publishing {
  /** @param beyondLimit its mentors agreed to more than they usually want */
  publish: (beyondLimit?: boolean) => Promise<void>;
  busy: boolean;
  /** Fields that still need an answer, since the last attempt. */
  missing: OfferField[];
  /** Why it was refused otherwise. */
  refusal: Refusal | null;
}

/** `filled` waits for what the page itself puts into the form; `onUnsaved` runs when something is to be settled first. */
export function usePublish(
  id: string,
  form: UseFormReturn<OfferForm>,
  kept: KeptDraft,
  filled: () => Promise<void>,
  onUnsaved: () => void,
): Publishing {
  const { t } = usePage();
  const api = useApi();
  const say = useToast();
  const [state, setState] = useState<Pick<Publishing, 'missing' | 'refusal'>>({ missing: [], refusal: null });
  const [busy, setBusy] = useState(false);
  const underWay = useRef(false);

  const refuse = (refusal: Refusal) => {
    const told = typeof refusal.values['missing'] === 'string' ? refusal.values['missing'].split(' ') : [];
    const paths = told.length > 0 ? told : refusal.field ? [refusal.field] : [];
    const fields = paths.map((path) => fieldOfPath(path, form.getValues('language')));
    const missing = [...new Set(fields.filter((field) => field !== null))];
    for (const field of missing) form.setError(field, { message: t('posting.fieldMissing') });
    setState({ missing, refusal: missing.length > 0 ? null : refusal });
  };

  const publish = async (beyondLimit = false) => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    form.clearErrors();
    setState({ missing: [], refusal: null });
    try {
      await filled();
      if (!(await kept.flush())) return onUnsaved();
      const { data, refusal } = await api.mutate(PublishOfferDocument, {
        ...{ id, version: kept.version(), beyondLimit },
      });
      if (refusal) return refuse(refusal);
      kept.follow(data.publishOffer);
      const { state: now, pending } = data.publishOffer;
      const handedIn = now === 'IN_REVIEW' || pending === 'IN_REVIEW';
      say({ text: handedIn ? t('posting.handedIn') : t('posting.nowPublic') });
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };
  return { publish, busy, ...state };
}
