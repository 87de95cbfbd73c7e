// The offer somebody is about to edit: as the API has it, as it was just begun, or as it was left unsaved on this device.
import { TeamOfferDocument } from '@mitnand/api-client/operations/team-offer';
import type { EditedOfferFragment, OfferStandingFragment } from '@mitnand/api-client/types';
import type { Refusal } from '@mitnand/api-client/refusal';
import { useEffect, useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useApi } from '../../../shared/page/useQuery.ts';
import { useMe } from '../../session/me.ts';
import { formOf } from '../form/draft/form-of-draft.ts';
import type { OfferForm } from '../form/offer-form.ts';
import { beginningOf } from '../start/beginnings.ts';
import { rememberedDraft } from './keeping/draft-memory.ts';

export interface Start {
  form: OfferForm;
  version: number;
  saved: OfferForm | null;
  /** Null before the first save. */
  standing: OfferStandingFragment | null;
  /** It was typed on this device and not sent then. */
  restored: boolean;
}

/** The form of an offer as the API has it. */
export function formOfOffer({ draft, publishedAt }: EditedOfferFragment, today: string): OfferForm {
  return formOf(draft, today, publishedAt !== null);
}

export function useEditedOffer(id: string): { start?: Start; refusal?: Refusal; retry: () => void } {
  const api = useApi();
  const me = useMe();
  const { dates, now } = usePage();
  const [found, setFound] = useState<{ start?: Start; refusal?: Refusal }>({});
  const [round, setRound] = useState(0);
  useEffect(() => {
    let stale = false;
    const begun = beginningOf(id);
    if (begun)
      return setFound({ start: { form: begun, version: 0, saved: null, standing: null, restored: false } });
    const unsaved = rememberedDraft(id, me.id);
    void api.ask(TeamOfferDocument, { id }).then(({ data, refusal }) => {
      if (stale) return;
      if (data) {
        const standing = data.teamOffer;
        const saved = formOfOffer(standing, dates.dateOf(now));
        const mine = unsaved ?? { form: saved, version: standing.version, saved };
        setFound({ start: { ...mine, standing, restored: unsaved !== null } });
      } else if (unsaved && (refusal.uncertain || refusal.code === 'NOT_FOUND')) {
        setFound({ start: { ...unsaved, standing: null, restored: true } });
      } else setFound({ refusal });
    });
    return () => void (stale = true);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked once per offer: what is typed must not be overwritten
  }, [api, id, round]);
  return { ...found, retry: () => setRound((last) => last + 1) };
}
