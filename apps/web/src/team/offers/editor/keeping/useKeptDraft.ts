// Saves an offer while somebody types, and tells how that stands.
import { SaveOfferDocument } from '@mitnand/api-client/operations/save-offer';
import { TeamOfferDocument } from '@mitnand/api-client/operations/team-offer';
import type { EditedOfferFragment, OfferStandingFragment } from '@mitnand/api-client/types';
import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { usePage } from '../../../../shared/page/PageContext.ts';
import { useApi } from '../../../../shared/page/useQuery.ts';
import { useMe } from '../../../session/me.ts';
import { draftOf } from '../../form/draft/draft-of-form.ts';
import type { OfferForm } from '../../form/offer-form.ts';
import { isSame } from '../../meanwhile/differences.ts';
import { forgetBeginning } from '../../start/beginnings.ts';
import { ownFields } from '../../start/useOwn.ts';
import { DraftKeeper, type Keeping } from './draft-keeper.ts';
import { rememberDraft } from './draft-memory.ts';
import { formOfOffer, type Start } from '../useEditedOffer.ts';

/** Somebody else's version, and what both began with. */
export interface Meanwhile {
  theirs: OfferForm;
  before: OfferForm;
  by: string | null;
  version: number;
}

export interface KeptDraft {
  keeping: Keeping;
  /** When it was last saved, in milliseconds since 1970 UTC; null before. */
  savedAt: number | null;
  standing: OfferStandingFragment | null;
  meanwhile: Meanwhile | null;
  /** Saves what the form holds now, a beginning nobody has touched as well; true when all is saved. */
  flush: () => Promise<boolean>;
  /** The version that was saved last. */
  version: () => number;
  /** Takes over what the API answered, as after publishing. */
  follow: (offer: EditedOfferFragment) => void;
  /** Takes over how the offer stands, where what is typed stays as it is. */
  stand: (changed: Partial<OfferStandingFragment>) => void;
  /** Goes on with the form that two versions were made into. */
  settle: (form: OfferForm, meanwhile: Meanwhile) => void;
}

export function useKeptDraft(id: string, form: UseFormReturn<OfferForm>, start: Start): KeptDraft {
  const api = useApi();
  const me = useMe();
  const { dates, now } = usePage();
  const [keeping, setKeeping] = useState<Keeping>({ is: 'saved' });
  const [standing, setStanding] = useState(start.standing);
  const [savedAt, setSavedAt] = useState(start.standing ? Date.parse(start.standing.editedAt) : null);
  const [meanwhile, setMeanwhile] = useState<Meanwhile | null>(null);
  const today = dates.dateOf(now);
  const keeper = useRef<DraftKeeper<OfferForm>>(null);

  useEffect(() => {
    const lookAtTheirs = async () => {
      const { data } = await api.ask(TeamOfferDocument, { id });
      if (!data) return;
      const { saved } = kept.base;
      const theirs = formOfOffer(data.teamOffer, today);
      setMeanwhile({
        theirs,
        before: saved ?? theirs,
        by: data.teamOffer.editedBy,
        version: data.teamOffer.version,
      });
    };
    const kept = new DraftKeeper<OfferForm>({
      version: start.version,
      saved: start.saved,
      send: async (typed, version) => {
        const { data, refusal } = await api.mutate(SaveOfferDocument, { id, version, draft: draftOf(typed) });
        if (refusal) return { refusal };
        forgetBeginning(id);
        setStanding(data.saveOffer);
        setSavedAt(Date.now());
        return { version: data.saveOffer.version };
      },
      remember: (unsaved) => rememberDraft(id, me.id, unsaved),
      onChange: (next) => {
        setKeeping(next);
        if (next.is === 'meanwhile') void lookAtTheirs();
      },
    });
    keeper.current = kept;
    if (start.restored) kept.changed(form.getValues());
    // Looking at a new offer, or having one's name filled in, makes no draft yet.
    let touched = start.standing !== null || start.restored;
    const stopListening = form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        touched ||= !isUntouched(values, start.form);
        if (touched) kept.changed(structuredClone(values));
      },
    });
    const leaving = (event: BeforeUnloadEvent) => {
      if (!kept.leave()) event.preventDefault();
    };
    const hiding = () => void (document.visibilityState === 'hidden' && kept.flush());
    const online = () => void kept.flush();
    addEventListener('beforeunload', leaving);
    addEventListener('online', online);
    document.addEventListener('visibilitychange', hiding);
    return () => {
      stopListening();
      removeEventListener('beforeunload', leaving);
      removeEventListener('online', online);
      document.removeEventListener('visibilitychange', hiding);
      kept.leave();
      void kept.flush().finally(() => kept.stop());
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- one keeper for as long as the offer is open
  }, [api, id]);

  return {
    keeping,
    savedAt,
    standing,
    meanwhile,
    flush: async () => {
      keeper.current?.changed(structuredClone(form.getValues()));
      return (await keeper.current?.flush()) ?? false;
    },
    version: () => keeper.current?.base.version ?? start.version,
    follow: (offer) => {
      const saved = formOfOffer(offer, today);
      setStanding(offer);
      setSavedAt(Date.parse(offer.editedAt));
      form.reset(saved);
      keeper.current?.changed(saved);
      keeper.current?.follow(offer.version, saved);
    },
    stand: (changed) => setStanding((last) => last && { ...last, ...changed }),
    settle: (chosen, { version, theirs }) => {
      setMeanwhile(null);
      form.reset(chosen);
      keeper.current?.changed(chosen);
      keeper.current?.follow(version, theirs);
    },
  };
}

function isUntouched(values: OfferForm, begun: OfferForm): boolean {
  const own = Object.fromEntries(ownFields.map((field) => [field, begun[field]]));
  return isSame({ ...values, ...own }, begun);
}
