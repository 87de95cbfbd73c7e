// A mentor taken in or changed, with what that means for those who have booked; or the end of their help.
import { SaveMentorDocument } from '@mitnand/api-client/operations/save-mentor';
import type { MentorRowFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { type FormEvent, useState } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { useSave } from '../editing/useSave.ts';
import { RefusalText } from '../frame/RefusalText.tsx';
import { EndMentor } from './EndMentor.tsx';
import { draftOf, inputOf, isNamedLike, missingIn, newDraft } from './mentor-draft.ts';
import { MentorFields } from './MentorFields.tsx';
import { UnfittingTalks } from './UnfittingTalks.tsx';

interface MentorEditDialogProps {
  mentor: MentorRowFragment | 'new' | null;
  /** Everybody there is. */
  mentors: readonly MentorRowFragment[];
  onClose: () => void;
  /** Something was saved, and the dialog may go. */
  onDone: () => void;
  /** Something was taken back. */
  onChanged: () => void;
}

export function MentorEditDialog({ mentor, onClose, ...rest }: MentorEditDialogProps) {
  const { t } = usePage();
  const heading = mentor === 'new' ? t('mentors.addTitle') : mentor?.name;
  return (
    <Dialog open={mentor !== null} {...{ onClose, heading }} closeLabel={t('team.close')} look="wide">
      {mentor && <MentorForm {...{ onClose, ...rest }} known={mentor === 'new' ? null : mentor} />}
    </Dialog>
  );
}

function MentorForm({
  known,
  mentors,
  onClose,
  onDone,
  onChanged,
}: Omit<MentorEditDialogProps, 'mentor'> & { known: MentorRowFragment | null }) {
  const { t } = usePage();
  const toast = useToast();
  const { busy, refusal, save } = useSave(SaveMentorDocument);
  const [draft, setDraft] = useState(() => (known ? draftOf(known) : newDraft));
  const [checked, setChecked] = useState(false);
  const missing = missingIn(draft);
  const others = mentors.filter(({ id }) => id !== known?.id).map(({ name }) => name);
  const doubled = isNamedLike(draft.name, others, known?.name);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (doubled) return document.getElementById('mentor-name')?.focus();
    if (missing[0]) return document.getElementById(`mentor-${missing[0]}`)?.focus();
    const done = await save({ id: known?.id ?? null, input: inputOf(draft) });
    if (!done) return;
    const { name } = done.saveMentor;
    const back = async () => {
      await save({ id: known!.id, input: inputOf(draftOf(known!)) });
      onChanged();
    };
    const undo = known && { label: t('team.undo'), onUndo: () => void back() };
    toast({ text: t('mentors.saved', { name }), ...(undo && { undo }) });
    onDone();
  };
  return (
    <>
      <form className="form" onSubmit={(event) => void send(event)}>
        <MentorFields
          {...{ draft, known }}
          missing={checked ? missing : []}
          nameError={checked && doubled ? t('mentors.sameName') : null}
          onChange={setDraft}
        />
        {!known && <p className="quiet">{t('mentors.access')}</p>}
        {known && missing.length === 0 && <UnfittingTalks id={known.id} draft={draft} />}
        <RefusalText refusal={refusal} />
        <div className="buttons">
          <Button type="submit" aria-disabled={busy || undefined}>
            {t('team.save')}
          </Button>
          <Button kind="tertiary" onClick={onClose}>
            {t('team.cancel')}
          </Button>
        </div>
      </form>
      {known && <EndMentor mentor={known} onDone={onDone} />}
    </>
  );
}
