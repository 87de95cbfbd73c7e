// What colleagues should know about an enquiry.
import { NoteEnquiryDocument } from '@mitnand/api-client/operations/note-enquiry';
import type { EnquiryRowFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { TextArea } from '@mitnand/ui/fields/TextField.tsx';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { useState, type FormEvent } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { useSave } from '../editing/useSave.ts';
import { RefusalText } from '../frame/RefusalText.tsx';

interface NotePartProps {
  enquiry: EnquiryRowFragment;
  onChanged: (enquiry: EnquiryRowFragment) => void;
}

export function NotePart({ enquiry: { id, note }, onChanged }: NotePartProps) {
  const { t } = usePage();
  const say = useToast();
  const [words, setWords] = useState(note ?? '');
  const { busy, refusal, save } = useSave(NoteEnquiryDocument);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const done = await save({ id, note: words });
    if (!done) return;
    onChanged(done.noteEnquiry);
    say({ text: t('enquiries.noted') });
  };
  return (
    <>
      {note && <p className="enquiry__note">{note}</p>}
      <details className="unfold">
        <summary>{note ? t('enquiries.changeNote') : t('enquiries.addNote')}</summary>
        <form className="form" onSubmit={(event) => void send(event)}>
          <TextArea
            id={`${id}-notiz`}
            label={t('enquiries.note')}
            hint={t('enquiries.noteHint')}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            maxLength={2000}
            rows={3}
          />
          <RefusalText refusal={refusal} />
          <div className="buttons">
            <Button type="submit" kind="secondary" small aria-disabled={busy || undefined}>
              {t('team.save')}
            </Button>
          </div>
        </form>
      </details>
    </>
  );
}
