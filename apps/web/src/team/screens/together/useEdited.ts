// Something two people may edit at once: what one typed stays, what somebody else saved is said, and one chooses.
import type { Refusal } from '@mitnand/api-client/refusal';
import { useRef, useState } from 'react';
import { differencesOf, isSame, merged } from '../../offers/meanwhile/differences.ts';

/** As the API has it. */
export interface Saved<Form> {
  version: number;
  form: Form;
}

interface EditedOptions<Form> {
  /** What is known now; later versions come with each look at the API. */
  known: Saved<Form>;
  /** What was typed before, if anything. */
  typed?: Form;
  send: (form: Form, version: number) => Promise<{ saved: Saved<Form> } | { refusal: Refusal }>;
  /** Looks again, after a refusal; null when it is no longer there. */
  look: () => Promise<Saved<Form> | null>;
}

export interface Edited<Form> {
  form: Form;
  change: (change: Partial<Form>) => void;
  dirty: boolean;
  busy: boolean;
  refusal: Refusal | null;
  /** Somebody else's version that waits for a choice, with the fields one has changed oneself. */
  meanwhile: { by: string | null; theirs: Form; fields: (keyof Form & string)[] } | null;
  /** Whether it was saved. */
  save: () => Promise<boolean>;
  /** Mine where I changed something, theirs in all the rest; saves it. */
  keepMine: () => Promise<boolean>;
  takeTheirs: () => void;
}

export function useEdited<Form extends object>({
  known,
  typed,
  send,
  look,
}: EditedOptions<Form>): Edited<Form> {
  const [base, setBase] = useState(known);
  const [form, setForm] = useState(typed ?? known.form);
  const [theirs, setTheirs] = useState<(Saved<Form> & { by: string | null }) | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  /** What was sent last: it may have been saved although no answer came. */
  const [sent, setSent] = useState<Form | null>(null);
  const sending = useRef(false);
  const dirty = !isSame(form, base.form);

  const follow = ({ version, form: of }: Saved<Form>, shown: Form = of) => {
    setBase({ version, form: of });
    setForm(shown);
    setTheirs(null);
    setRefusal(null);
    setSent(null);
  };
  // Where nothing was typed, what came is shown; else it waits for a choice.
  if (!busy && known.version > (theirs ?? base).version) {
    if (isSame(sent, known.form)) follow(known, form);
    else if (dirty && !isSame(form, known.form)) setTheirs({ ...known, by: null });
    else follow(known);
  }

  const sendForm = async (wanted: Form, version: number) => {
    if (sending.current) return false;
    sending.current = true;
    setBusy(true);
    setSent(wanted);
    const answer = await send(wanted, version);
    const refused = 'refusal' in answer ? answer.refusal : null;
    const found = refused?.code === 'CHANGED_MEANWHILE' ? await look() : null;
    const saved = 'saved' in answer ? answer.saved : isSame(found?.form, wanted) ? found : null;
    sending.current = false;
    setBusy(false);
    setRefusal(found ? null : refused);
    if (found && !saved) setTheirs({ ...found, by: nameIn(refused) });
    if (!saved) return false;
    setBase(saved);
    // What was typed while it was on its way stays.
    setForm((now) => (isSame(now, wanted) ? saved.form : now));
    setTheirs(null);
    setSent(null);
    return true;
  };

  return {
    form,
    change: (change) => setForm((now) => ({ ...now, ...change })),
    dirty,
    busy,
    refusal,
    meanwhile: theirs && { by: theirs.by, theirs: theirs.form, fields: mineIn(base.form, form, theirs.form) },
    save: () => sendForm(form, base.version),
    keepMine: async () => {
      if (!theirs) return false;
      const mine = mineIn(base.form, form, theirs.form);
      const rest = (Object.keys(form) as (keyof Form & string)[]).filter((field) => !mine.includes(field));
      const both = merged(
        form,
        theirs.form,
        Object.fromEntries(rest.map((field) => [field, 'theirs'])) as object,
      );
      follow(theirs, both);
      return sendForm(both, theirs.version);
    },
    takeTheirs: () => theirs && follow(theirs),
  };
}

/** The fields one has changed oneself and that differ from theirs. */
function mineIn<Form extends object>(before: Form, mine: Form, theirs: Form): (keyof Form & string)[] {
  return differencesOf(before, mine, theirs).flatMap(({ field, suggested }) =>
    suggested === 'mine' ? field : [],
  );
}

/** Who was quicker, where the API knows. */
function nameIn(refusal: Refusal | null): string | null {
  const name = refusal?.values['name'];
  return typeof name === 'string' && name !== '' ? name : null;
}
